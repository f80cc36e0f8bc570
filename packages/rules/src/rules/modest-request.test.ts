import { ruleCases } from '../../test/rule-cases.ts';
import { modestRequest } from './modest-request.ts';

ruleCases(modestRequest, {
  fires: [
    { note: 'A plain no is fine', evidence: 'plain no is fine' },
    { note: 'Kein Problem, wenn es nicht passt', evidence: 'Kein Problem' },
  ],
  nearMisses: [{ note: 'There is a problem with the seal' }],
  doesNotApply: [{ note: null }],
});
