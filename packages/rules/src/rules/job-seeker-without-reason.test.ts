import { ruleCases } from '../../test/rule-cases.ts';
import { jobSeekerWithoutReason } from './job-seeker-without-reason.ts';

ruleCases(jobSeekerWithoutReason, {
  fires: [{ headline: 'Welder, open to work', evidence: 'open to work' }],
  nearMisses: [{ headline: 'Welder' }],
  doesNotApply: [{ headline: 'Welder, open to work', note: 'I applied for the post of welder' }],
});
