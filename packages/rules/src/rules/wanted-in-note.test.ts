import { MEMBER } from '../../test/facts.ts';
import { ruleCases } from '../../test/rule-cases.ts';
import { wantedInNote } from './wanted-in-note.ts';

ruleCases(wantedInNote, {
  fires: [
    {
      note: 'we cast grey iron, castings up to a ton',
      evidence: 'castings',
      params: { words: 'castings', wish: 'foundries and suppliers of castings' },
    },
    {
      note: 'we have payment terminals',
      member: { ...MEMBER, lookingFor: ['fintech'] },
      evidence: 'payment terminals',
      params: { words: 'payment terminals', wish: 'fintech' },
    },
  ],
  nearMisses: [
    { headline: 'Account Executive', note: 'we cast grey iron, castings up to a ton' },
    { note: 'the welding of your pumps is rough' },
  ],
  doesNotApply: [
    { note: 'thank you for the castings', member: { ...MEMBER, lookingFor: ['students'] } },
    { member: null, note: 'castings' },
  ],
});
