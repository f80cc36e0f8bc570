import { ruleCases } from '../../test/rule-cases.ts';
import { headlineUnadorned } from './headline-unadorned.ts';

ruleCases(headlineUnadorned, {
  fires: [
    { headline: 'Welder', evidence: 'Welder' },
    {
      headline: 'Mother, baker, treasurer of the rowing club',
      note: 'We met in Hamburg.',
      evidence: 'Mother, baker, treasurer of the rowing club',
    },
    { headline: 'Vet', evidence: 'Vet' },
    { headline: 'Welder at the yard of Halvorsen Mar…', evidence: 'Welder at the yard of Halvorsen Mar…' },
    { headline: 'f'.repeat(69), evidence: 'fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff' },
    { headline: 'Welder', note: 'The seal drips', evidence: 'Welder' },
    { headline: 'Welder… and baker', evidence: 'Welder… and baker' },
  ],
  nearMisses: [
    { headline: 'Mother, baker, treasurer of the rowing club' },
    { headline: 'Welder | Mentor' },
    { headline: 'Welder 4.0' },
    { headline: 'Welding faster!' },
    { headline: 'Account Executive' },
    { headline: 'HR' },
    { headline: 'f'.repeat(70) },
    { headline: 'Welder', note: 'Could we jump on a quick call?' },
    { headline: 'Keynote speaker' },
    { headline: 'WELDER and BAKER' },
  ],
  doesNotApply: [{ headline: null }, { headline: 'Welder', member: null }],
});
