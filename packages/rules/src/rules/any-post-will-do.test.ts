import { ruleCases } from '../../test/rule-cases.ts';
import { anyPostWillDo } from './any-post-will-do.ts';

ruleCases(anyPostWillDo, {
  fires: [
    { note: 'Respected sir, I need any suitable role', evidence: 'Respected sir' },
    { note: 'Acepto cualquier trabajo', evidence: 'cualquier trabajo' },
  ],
  nearMisses: [{ note: 'I look for the role of fitter' }],
  doesNotApply: [{ note: null }],
});
