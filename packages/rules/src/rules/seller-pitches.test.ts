import { ruleCases } from '../../test/rule-cases.ts';
import { sellerPitches } from './seller-pitches.ts';

ruleCases(sellerPitches, {
  fires: [{ headline: 'Account Executive', note: 'Our software saves time', evidence: 'Our software' }],
  nearMisses: [
    { headline: 'Fitter', note: 'Our software is slow' },
    { headline: 'Account Executive', note: 'The seal drips' },
  ],
  doesNotApply: [{ headline: 'Account Executive' }],
});
