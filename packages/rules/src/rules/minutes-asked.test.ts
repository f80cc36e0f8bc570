import { ruleCases } from '../../test/rule-cases.ts';
import { minutesAsked } from './minutes-asked.ts';

ruleCases(minutesAsked, {
  fires: [
    { note: 'Do you have 15 minutes on Friday?', evidence: '15 minutes' },
    { note: '20 min au téléphone ?', evidence: '20 min' },
    { note: 'Do you have 10-15 minutes?', evidence: '10-15 minutes' },
    { note: 'Do you have 10 - 15 minutes?', evidence: '10 - 15 minutes' },
    { note: 'It takes 1 minute', evidence: '1 minute' },
    { note: 'Hätten Sie 15 Minuten?', evidence: '15 Minuten' },
    { note: 'Serve 15 minuti', evidence: '15 minuti' },
    { note: "Auriez-vous 15' ?", evidence: "15'" },
    { note: 'Just 15mins', evidence: '15mins' },
  ],
  nearMisses: [
    { note: 'Read the minutes of the meeting' },
    { note: '15 pumps' },
    { note: 'The seal drips' },
    { note: 'It runs 150 minutes' },
    { note: '15 miners' },
  ],
  doesNotApply: [{ note: null }],
});
