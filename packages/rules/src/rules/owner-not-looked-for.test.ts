import { MEMBER } from '../../test/facts.ts';
import { ruleCases } from '../../test/rule-cases.ts';
import { ownerNotLookedFor } from './owner-not-looked-for.ts';

ruleCases(ownerNotLookedFor, {
  fires: [
    { headline: 'Founder of Dancely', evidence: 'Founder' },
    { headline: 'Founder, dance teacher', evidence: 'Founder' },
  ],
  nearMisses: [
    { headline: 'Founder of a foundry' },
    { headline: 'Dancer' },
    { headline: 'Founder of Dancely', member: { ...MEMBER, lookingFor: ['owners of yards'] } },
    { headline: 'Founder of Dancely', member: { ...MEMBER, lookingFor: ['directors of yards'] } },
    { headline: 'Founder, purchasing' },
    { headline: 'Founder, foundry' },
    { headline: 'Clerk' },
    { headline: 'Founder of Dancely', member: { ...MEMBER, lookingFor: ['foundries', 'owners of yards'] } },
    { headline: 'Founder, lawyer', member: { ...MEMBER, lookingFor: ['lawyers', 'nurses'] } },
  ],
  doesNotApply: [{ member: null, headline: 'Founder' }],
});
