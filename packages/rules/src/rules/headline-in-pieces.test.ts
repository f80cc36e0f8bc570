import { ruleCases } from '../../test/rule-cases.ts';
import { headlineInPieces } from './headline-in-pieces.ts';

ruleCases(headlineInPieces, {
  fires: [{ headline: 'A | B | C | D' }],
  nearMisses: [{ headline: 'A | B' }],
  doesNotApply: [{ headline: null }],
});
