import { ruleCases } from '../../test/rule-cases.ts';
import { plainHeadline } from './plain-headline.ts';

ruleCases(plainHeadline, {
  fires: [
    { headline: 'Welder', evidence: 'Welder' },
    { headline: 'Krankenpfleger im Nachtdienst', note: 'We met in Hamburg.', evidence: 'Krankenpfleger' },
    { headline: 'Krankenpfleger im Nachtdienst', member: null, evidence: 'Krankenpfleger' },
  ],
  nearMisses: [
    { headline: 'Krankenpfleger im Nachtdienst' },
    { headline: 'Welder | 25k followers | Speaker' },
    { headline: 'Student, welding' },
  ],
  doesNotApply: [{ headline: null }],
});
