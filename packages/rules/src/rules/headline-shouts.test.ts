import { ruleCases } from '../../test/rule-cases.ts';
import { headlineShouts } from './headline-shouts.ts';

ruleCases(headlineShouts, {
  fires: [{ headline: 'INDEPENDENT BUSINESS OWNER AND MORE', evidence: 'INDEPENDENT BUSINESS OWNER AND MORE' }],
  nearMisses: [{ headline: 'CEO of NASA' }],
  doesNotApply: [{ headline: null }],
});
