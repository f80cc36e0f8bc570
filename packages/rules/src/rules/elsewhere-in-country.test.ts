import { ruleCases } from '../../test/rule-cases.ts';
import { elsewhereInCountry } from './elsewhere-in-country.ts';

ruleCases(elsewhereInCountry, {
  fires: [{ location: 'München, Deutschland', evidence: 'München, Deutschland' }],
  nearMisses: [
    { location: 'Hamburg, Germany' },
    { location: 'Lyon, France' },
    { location: 'Lyon, France' },
    { location: 'Hamburg, Germany' },
  ],
  doesNotApply: [{ location: null }],
});
