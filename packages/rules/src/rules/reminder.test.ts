import { ruleCases } from '../../test/rule-cases.ts';
import { reminder } from './reminder.ts';

ruleCases(reminder, {
  fires: [{ reminder: true, evidence: 'reminder', params: {} }],
  nearMisses: [{ reminder: false }],
  doesNotApply: [],
});
