import { ruleCases } from '../../test/rule-cases.ts';
import { sellerWhoWrites } from './seller-who-writes.ts';

ruleCases(sellerWhoWrites, {
  fires: [{ headline: 'Account Executive', note: 'The seal is new', evidence: 'Account Executive' }],
  nearMisses: [
    { headline: 'Fitter', note: 'The seal is new' },
    { headline: 'Welder', note: 'The seal is new' },
  ],
  doesNotApply: [
    { headline: 'Account Executive' },
    { headline: 'Account Executive' },
    { headline: 'Account Executive', note: 'The seal is new', member: null },
    { note: 'The seal is new' },
  ],
});
