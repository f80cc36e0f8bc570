import { ruleCases } from '../../test/rule-cases.ts';
import { headlineUnadorned } from './headline-unadorned.ts';

ruleCases(headlineUnadorned, {
  fires: [
    { headline: 'Foundry', evidence: 'Foundry' },
    {
      headline: 'Mother, baker, treasurer of the rowing club',
      note: 'We met in Hamburg.',
      evidence: 'Mother, baker, treasurer of the rowing club',
    },
    { headline: 'Vet', evidence: 'Vet' },
    { headline: 'Foundry at the yard of Halvorsen Mar…', evidence: 'Foundry at the yard of Halvorsen Mar…' },
    { headline: 'f'.repeat(69), evidence: 'fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff' },
    { headline: 'Foundry', note: 'The seal drips', evidence: 'Foundry' },
    { headline: 'Foundry… and baker', evidence: 'Foundry… and baker' },
  ],
  nearMisses: [
    { headline: 'Welder', location: 'Aarhus, Denmark' },
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
