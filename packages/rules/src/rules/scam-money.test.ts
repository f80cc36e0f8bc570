import { ruleCases } from '../../test/rule-cases.ts';
import { scamMoney } from './scam-money.ts';

ruleCases(scamMoney, {
  fires: [
    { note: 'A donation of two million dollars waits for you' },
    { note: 'Confirm your card within 24 hours' },
    { note: 'Only the registration fee is due' },
  ],
  nearMisses: [{ note: 'The donation box is in the hall' }],
  doesNotApply: [{ note: null }],
});
