import { ruleCases } from '../../test/rule-cases.ts';
import { scamRunCode } from './scam-run-code.ts';

ruleCases(scamRunCode, {
  fires: [{ note: 'Clone this repo and run it locally', evidence: 'Clone this repo' }],
  nearMisses: [{ note: 'The pump runs at the local yard' }],
  doesNotApply: [{ note: null }],
});
