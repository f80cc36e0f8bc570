import { ruleCases } from '../../test/rule-cases.ts';
import { plainHeadline } from './plain-headline.ts';

ruleCases(plainHeadline, {
  fires: [
    { headline: 'Welder' },
    { headline: 'Krankenpfleger im Nachtdienst', note: 'We met in Hamburg.' },
    { headline: 'Krankenpfleger im Nachtdienst', member: null },
  ],
  nearMisses: [
    { headline: 'Krankenpfleger im Nachtdienst' },
    { headline: 'Welder | 25k followers | Speaker' },
    { headline: 'Student, welding' },
  ],
  doesNotApply: [{ headline: null }],
});
