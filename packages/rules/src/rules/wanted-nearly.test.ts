import { MEMBER } from '../../test/facts.ts';
import { ruleCases } from '../../test/rule-cases.ts';
import { wantedNearly } from './wanted-nearly.ts';

ruleCases(wantedNearly, {
  fires: [
    {
      headline: 'Welding shop',
      evidence: 'Welding',
      params: { words: 'Welding', wish: 'foundries and suppliers of castings' },
    },
    {
      headline: 'Student',
      member: { ...MEMBER, lookingFor: ['students'] },
      evidence: 'Student',
      params: { words: 'Student', wish: 'students' },
    },
  ],
  nearMisses: [
    { headline: 'Gießerei, Grauguss' },
    { headline: 'Owner', member: { ...MEMBER, lookingFor: ['owners'] } },
  ],
  doesNotApply: [{ member: null, headline: 'Welding shop' }],
});
