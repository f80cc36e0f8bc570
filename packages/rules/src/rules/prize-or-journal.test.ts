import { ruleCases } from '../../test/rule-cases.ts';
import { prizeOrJournal } from './prize-or-journal.ts';

ruleCases(prizeOrJournal, {
  fires: [
    { headline: 'Call for papers, fast publication' },
    { note: 'You have been shortlisted, confirm your nomination' },
  ],
  nearMisses: [{ note: 'The papers of the ship are on the quay' }],
  doesNotApply: [],
});
