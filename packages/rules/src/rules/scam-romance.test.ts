import { ruleCases } from '../../test/rule-cases.ts';
import { scamRomance } from './scam-romance.ts';

ruleCases(scamRomance, {
  fires: [
    { note: 'Hello dear, your smile is lovely', evidence: 'Hello dear' },
    { note: 'Dein Lächeln, lieber Freund', evidence: 'Dein Lächeln' },
  ],
  nearMisses: [{ note: 'Dear Mrs Reimers, the seal drips' }],
  doesNotApply: [{ note: null }],
});
