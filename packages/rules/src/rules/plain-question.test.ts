import { ruleCases } from '../../test/rule-cases.ts';
import { plainQuestion } from './plain-question.ts';

ruleCases(plainQuestion, {
  fires: [{ note: 'Could you tell me which seal fits?' }, { note: 'Mag ik vragen welke pakking past?' }],
  nearMisses: [{ note: 'I can tell you which seal fits' }],
  doesNotApply: [{ note: null }],
});
