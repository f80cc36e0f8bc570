import { ruleCases } from '../../test/rule-cases.ts';
import { headlineCountsFollowers } from './headline-counts-followers.ts';

ruleCases(headlineCountsFollowers, {
  fires: [
    { headline: '25k followers', evidence: 'followers' },
    { headline: '30.000 abonnés', evidence: 'abonnés' },
  ],
  nearMisses: [{ headline: 'Follow-up clerk' }],
  doesNotApply: [{ headline: null }],
});
