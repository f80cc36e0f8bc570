import { MEMBER } from '../../test/facts.ts';
import { ruleCases } from '../../test/rule-cases.ts';
import { recruiterWithoutFacts } from './recruiter-without-facts.ts';

ruleCases(recruiterWithoutFacts, {
  fires: [
    { headline: 'Recruiter', evidence: 'Recruiter' },
    { headline: 'Personalberaterin', evidence: 'Personalberaterin' },
    { headline: 'Temp agency', evidence: 'Temp agency' },
  ],
  nearMisses: [
    { headline: 'Welder' },
    { headline: 'Recruiter', member: { ...MEMBER, headline: 'Talent acquisition' } },
    { headline: 'Recruiter', member: { ...MEMBER, headline: 'Recruiter' } },
    { headline: 'Welder' },
  ],
  doesNotApply: [
    { member: null, headline: 'Recruiter' },
    { headline: 'Recruiter', member: null },
  ],
});
