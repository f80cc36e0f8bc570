import { ruleCases } from '../../test/rule-cases.ts';
import { minutesAsked } from './minutes-asked.ts';

ruleCases(minutesAsked, {
  fires: [
    { note: 'Do you have 15 minutes on Friday?', evidence: '15 minutes' },
    { note: '20 min au téléphone ?', evidence: '20 min' },
  ],
  nearMisses: [{ note: 'Read the minutes of the meeting' }, { note: '15 pumps' }],
  doesNotApply: [{ note: null }],
});
