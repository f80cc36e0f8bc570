import { ruleCases } from '../../test/rule-cases.ts';
import { headlineInPieces } from './headline-in-pieces.ts';

ruleCases(headlineInPieces, {
  fires: [{ headline: 'A | B | C | D', evidence: '4 pieces', params: { count: 4 } }],
  nearMisses: [{ headline: 'A | B' }],
  doesNotApply: [{ headline: null }],
});
