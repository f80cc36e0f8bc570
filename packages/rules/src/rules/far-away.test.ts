import { ruleCases } from '../../test/rule-cases.ts';
import { farAway } from './far-away.ts';

ruleCases(farAway, {
  fires: [
    { location: 'Lyon, France', evidence: 'Lyon, France' },
    { location: 'Kraków, Polska', evidence: 'Kraków, Polska' },
  ],
  nearMisses: [{ location: 'Berlin, Allemagne' }],
  doesNotApply: [{ location: 'A small village' }],
});
