import { ruleCases } from '../../test/rule-cases.ts';
import { recruiterWithFacts } from './recruiter-with-facts.ts';

ruleCases(recruiterWithFacts, {
  fires: [
    {
      headline: 'Recruiter',
      note: 'A buyer for Elbhaven in Brunsbüttel, 62 to 70 thousand a year',
      evidence: 'Recruiter',
    },
  ],
  nearMisses: [{ headline: 'Recruiter', note: 'a post that suits' }],
  doesNotApply: [{ headline: 'Recruiter' }],
});
