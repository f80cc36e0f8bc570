import { ruleCases } from '../../test/rule-cases.ts';
import { sameCountry } from './same-country.ts';

ruleCases(sameCountry, {
  fires: [{ location: 'München, Deutschland', evidence: 'München, Deutschland' }],
  nearMisses: [
    { location: 'Hamburg, Germany' },
    { location: 'Lyon, France' },
    { location: 'Lyon, France' },
    { location: 'Hamburg, Germany' },
  ],
  doesNotApply: [{ location: null }],
});
