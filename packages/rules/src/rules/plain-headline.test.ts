import { MEMBER } from '../../test/facts.ts';
import { ruleCases } from '../../test/rule-cases.ts';
import { plainHeadline } from './plain-headline.ts';

ruleCases(plainHeadline, {
  fires: [
    { headline: 'Welder', evidence: 'Welder' },
    { headline: 'Krankenpfleger im Nachtdienst', note: 'We met in Hamburg.', evidence: 'Krankenpfleger' },
    { headline: 'Krankenpfleger im Nachtdienst', member: null, evidence: 'Krankenpfleger' },
    { headline: 'Welder | fitter', evidence: 'Welder' },
    { headline: 'Foundry clerk', evidence: 'Foundry' },
    { headline: 'Welder', member: { ...MEMBER, lookingFor: [] }, evidence: 'Welder' },
    { headline: 'Welder, lawyer', member: { ...MEMBER, lookingFor: [] }, evidence: 'Welder' },
  ],
  nearMisses: [
    { headline: 'Consultant, welder', note: 'The seal drips' },
    { headline: 'Krankenpfleger im Nachtdienst' },
    { headline: 'Welder | 25k followers | Speaker' },
    { headline: 'Student, welding' },
    { headline: 'Welder 🚀' },
    { headline: 'Welder 25%' },
    { headline: 'WELDER OF MANY GREAT SHIPS AND BOATS' },
    { headline: 'Welder | fitter | baker' },
    { headline: 'Welder, account executive' },
    { headline: 'Welder, keynote speaker' },
    { headline: 'We are welding' },
    { headline: 'Your welder' },
    { headline: 'We are hiring: welder' },
    { headline: 'Welder, open to work' },
    { headline: 'Retired welder' },
    { headline: 'Recruiter of welders' },
    { headline: 'Welder!' },
    { headline: 'Tax adviser in insurance' },
    { headline: 'Consultant', note: 'We met in Hamburg.' },
  ],
  doesNotApply: [{ headline: null }],
});
