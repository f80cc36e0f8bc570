import { MEMBER } from '../../test/facts.ts';
import { ruleCases } from '../../test/rule-cases.ts';
import { sellerPitches } from './seller-pitches.ts';

ruleCases(sellerPitches, {
  fires: [
    { headline: 'Account Executive', note: 'Our software saves time', evidence: 'Our software' },
    { headline: 'Keynote speaker', note: 'Could we jump on a quick call?', evidence: 'jump on' },
    { headline: 'Welder for lawyers', note: 'Could we jump on a quick call?', evidence: 'jump on' },
    { headline: 'Saldatore per avvocati', note: 'Could we jump on a quick call?', evidence: 'jump on' },
  ],
  nearMisses: [
    { headline: 'Fitter', note: 'Our software is slow' },
    { headline: 'Account Executive', note: 'The seal drips' },
    {
      headline: 'Account Executive',
      note: 'Our software saves time',
      member: { ...MEMBER, headline: 'Account Executive' },
    },
    { headline: 'Account Executive', note: 'The seal is new' },
    { headline: 'Welder', note: 'Our software saves time' },
  ],
  doesNotApply: [
    { headline: 'Account Executive' },
    { headline: 'Account Executive', note: 'Our software saves time', member: null },
    { headline: 'Account Executive' },
    { note: 'Our software saves time' },
  ],
});
