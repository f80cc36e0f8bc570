import { ruleCases } from '../../test/rule-cases.ts';
import { recruiterWithFacts } from './recruiter-with-facts.ts';

ruleCases(recruiterWithFacts, {
  fires: [
    {
      headline: 'Recruiter',
      note: 'A buyer for Elbhaven in Brunsbüttel, 62 to 70 thousand a year',
      evidence: 'Recruiter',
    },
    {
      headline: 'Recruiter',
      note: 'We have been looking for a buyer in Brunsbüttel for 62 to 70 thousand',
      evidence: 'Recruiter',
    },
  ],
  nearMisses: [
    { headline: 'Recruiter', note: 'a post that suits' },
    { headline: 'Recruiter', note: 'We have been looking for a buyer for 62 to 70 thousand' },
  ],
  doesNotApply: [{ headline: 'Recruiter' }, { headline: null, note: 'A buyer in Brunsbüttel, 62 to 70 thousand' }],
});
