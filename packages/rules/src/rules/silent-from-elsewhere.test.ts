import { ruleCases } from '../../test/rule-cases.ts';
import { silentFromElsewhere } from './silent-from-elsewhere.ts';

ruleCases(silentFromElsewhere, {
  fires: [
    { location: 'Lyon, France', evidence: 'Lyon, France' },
    { location: 'München, Deutschland', evidence: 'München, Deutschland' },
  ],
  nearMisses: [
    { location: 'Hamburg, Germany' },
    { location: 'Lyon, France', visit: '2026-11-09T08:00:00.000Z' },
    { location: 'Lyon, France', headline: 'Nurse, formerly Halvorsen Marine' },
    { location: 'Hamburg, Germany' },
    { location: 'Lyon, France', headline: 'Fitter at Halvorsen Marine' },
    { location: 'Lyon, France', visit: '2026-11-10T08:00:00Z' },
  ],
  doesNotApply: [
    { location: null },
    { location: 'Lyon, France', note: 'The seal drips' },
    { location: 'Lyon, France', note: 'The seal drips' },
    { location: 'Elbhaven' },
  ],
});
