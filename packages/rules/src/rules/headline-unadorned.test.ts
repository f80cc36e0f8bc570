import { ruleCases } from '../../test/rule-cases.ts';
import { headlineUnadorned } from './headline-unadorned.ts';

ruleCases(headlineUnadorned, {
  fires: [
    { headline: 'Welder', evidence: 'Welder' },
    {
      headline: 'Mother, baker, treasurer of the rowing club',
      evidence: 'Mother, baker, treasurer of the rowing club',
    },
  ],
  nearMisses: [
    { headline: 'Welder | Mentor' },
    { headline: 'Welder 4.0' },
    { headline: 'Welding faster!' },
    { headline: 'Account Executive' },
    { headline: 'Welder at the yard of Halvorsen Mar…' },
  ],
  doesNotApply: [{ headline: null }, { headline: 'Welder', member: null }],
});
