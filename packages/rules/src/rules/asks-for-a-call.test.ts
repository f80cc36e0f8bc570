import { ruleCases } from '../../test/rule-cases.ts';
import { asksForACall } from './asks-for-a-call.ts';

ruleCases(asksForACall, {
  fires: [
    { note: 'Could we jump on a quick call?', evidence: 'jump on' },
    { note: 'Seriez-vous libre pour un bref échange ?', evidence: 'bref échange' },
  ],
  nearMisses: [{ note: 'They call the seal by another name' }],
  doesNotApply: [{ note: null }],
});
