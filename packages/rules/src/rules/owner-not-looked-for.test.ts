import { ruleCases } from '../../test/rule-cases.ts';
import { ownerNotLookedFor } from './owner-not-looked-for.ts';

ruleCases(ownerNotLookedFor, {
  fires: [{ headline: 'Founder of Dancely', evidence: 'Founder' }],
  nearMisses: [{ headline: 'Founder of a foundry' }, { headline: 'Dancer' }],
  doesNotApply: [{ member: null, headline: 'Founder' }],
});
