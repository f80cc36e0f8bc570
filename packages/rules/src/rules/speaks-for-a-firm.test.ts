import { MEMBER } from '../../test/facts.ts';
import { ruleCases } from '../../test/rule-cases.ts';
import { speaksForAFirm } from './speaks-for-a-firm.ts';

ruleCases(speaksForAFirm, {
  fires: [
    { headline: 'Account Executive', note: 'Our pumps are new', evidence: 'Our' },
    { headline: 'Keynote speaker', note: 'Our pumps are new', evidence: 'Our' },
  ],
  nearMisses: [
    { headline: 'Fitter', note: 'Our pumps are old' },
    { headline: 'Account Executive', note: 'Our pumps are new', member: { ...MEMBER, headline: 'Account Executive' } },
    { headline: 'Welder', note: 'Our pumps are new' },
    { headline: 'Account Executive', note: 'The seal drips' },
  ],
  doesNotApply: [
    { headline: 'Account Executive' },
    { headline: 'Account Executive', note: 'Our pumps are new', member: null },
    { note: 'Our pumps are new' },
  ],
});
