import { ruleCases } from '../../test/rule-cases.ts';
import { speaksForAFirm } from './speaks-for-a-firm.ts';

ruleCases(speaksForAFirm, {
  fires: [{ headline: 'Account Executive', note: 'Our pumps are new', evidence: 'Our' }],
  nearMisses: [{ headline: 'Fitter', note: 'Our pumps are old' }],
  doesNotApply: [{ headline: 'Account Executive' }],
});
