import { ruleCases } from '../../test/rule-cases.ts';
import { reminder } from './reminder.ts';

ruleCases(reminder, {
  fires: [{ reminder: true }],
  nearMisses: [{ reminder: false }],
  doesNotApply: [],
});
