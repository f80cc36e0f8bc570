import { MEMBER } from '../../test/facts.ts';
import { ruleCases } from '../../test/rule-cases.ts';
import { charmingLetter } from './charming-letter.ts';

ruleCases(charmingLetter, {
  fires: [
    { note: 'We spoke at the fair. Our software is fast, could we jump on a quick call?', evidence: 'Our software' },
    {
      note: 'Kordelia Voss knows us both. Our software is fast, could we jump on a quick call?',
      mutual: { count: 2, names: ['Kordelia Voss'] },
      evidence: 'Our software',
    },
    { note: 'Since Thursday our software is faster, could we jump on a quick call?', evidence: 'our software' },
    { headline: 'Insurance broker', note: 'We spoke at the fair about seals', evidence: 'Insurance' },
    {
      headline: 'Payment terminals',
      note: 'We spoke at the fair about seals',
      member: { ...MEMBER, notWanted: ['fintech'] },
      evidence: 'Payment terminals',
    },
  ],
  nearMisses: [
    { note: 'We spoke at the fair. The seal drips.' },
    { note: 'Our software is fast, could we jump on a quick call?' },
    { note: 'We spoke at the fair. Could we jump on a quick call?' },
    { headline: 'Tax accountant', note: 'We spoke at the fair about seals' },
    { headline: 'Insurance broker', note: 'The seal drips' },
  ],
  doesNotApply: [{ note: null }],
});
