import { ruleCases } from '../../test/rule-cases.ts';
import { scamRomance } from './scam-romance.ts';

ruleCases(scamRomance, {
  fires: [{ note: 'Hello dear, your smile is lovely' }, { note: 'Dein Lächeln, lieber Freund' }],
  nearMisses: [{ note: 'Dear Mrs Reimers, the seal drips' }],
  doesNotApply: [{ note: null }],
});
