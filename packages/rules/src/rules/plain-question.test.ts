import { ruleCases } from '../../test/rule-cases.ts';
import { plainQuestion } from './plain-question.ts';

ruleCases(plainQuestion, {
  fires: [
    { note: 'Could you tell me which seal fits?', evidence: 'Could you tell' },
    { note: 'Mag ik vragen welke pakking past?', evidence: 'Mag ik vragen' },
  ],
  nearMisses: [{ note: 'I can tell you which seal fits' }],
  doesNotApply: [{ note: null }],
});
