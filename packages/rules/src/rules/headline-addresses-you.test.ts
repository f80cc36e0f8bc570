import { ruleCases } from '../../test/rule-cases.ts';
import { headlineAddressesYou } from './headline-addresses-you.ts';

ruleCases(headlineAddressesYou, {
  fires: [
    { headline: 'Your partner in freight', evidence: 'Your' },
    { headline: 'Ihre Zukunft beginnt hier', evidence: 'Ihre' },
  ],
  nearMisses: [{ headline: 'Freight clerk' }],
  doesNotApply: [{ headline: null }],
});
