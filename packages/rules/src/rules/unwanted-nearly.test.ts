import { ruleCases } from '../../test/rule-cases.ts';
import { unwantedNearly } from './unwanted-nearly.ts';

ruleCases(unwantedNearly, {
  fires: [{ headline: 'Tax accountant' }],
  nearMisses: [{ headline: 'Wealth adviser' }],
  doesNotApply: [{ member: null, headline: 'Tax accountant' }],
});
