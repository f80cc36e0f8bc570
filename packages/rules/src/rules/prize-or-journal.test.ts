import { ruleCases } from '../../test/rule-cases.ts';
import { prizeOrJournal } from './prize-or-journal.ts';

ruleCases(prizeOrJournal, {
  fires: [
    { headline: 'Call for papers, fast publication', evidence: 'Call for papers' },
    { note: 'You have been shortlisted, confirm your nomination', evidence: 'shortlisted' },
    { headline: 'Fitter', note: 'You have been shortlisted, confirm your nomination', evidence: 'shortlisted' },
  ],
  nearMisses: [{ note: 'The papers of the ship are on the quay' }],
  doesNotApply: [],
});
