import { ruleCases } from '../../test/rule-cases.ts';
import { wantedNearly } from './wanted-nearly.ts';

ruleCases(wantedNearly, {
  fires: [
    {
      headline: 'Welding shop',
      evidence: 'Welding',
      params: { words: 'Welding', wish: 'foundries and suppliers of castings' },
    },
  ],
  nearMisses: [{ headline: 'Gießerei, Grauguss' }],
  doesNotApply: [{ member: null, headline: 'Welding shop' }],
});
