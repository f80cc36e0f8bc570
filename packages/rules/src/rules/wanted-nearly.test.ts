import { ruleCases } from '../../test/rule-cases.ts';
import { wantedNearly } from './wanted-nearly.ts';

ruleCases(wantedNearly, {
  fires: [{ headline: 'Welding shop' }],
  nearMisses: [{ headline: 'Gießerei, Grauguss' }],
  doesNotApply: [{ member: null, headline: 'Welding shop' }],
});
