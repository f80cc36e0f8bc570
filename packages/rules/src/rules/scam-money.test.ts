import { ruleCases } from '../../test/rule-cases.ts';
import { scamMoney } from './scam-money.ts';

ruleCases(scamMoney, {
  fires: [
    { note: 'A client of mine left an inheritance for you', evidence: 'left an inheritance' },
    { note: 'A donation of two million dollars waits for you', evidence: 'donation of' },
    { note: 'Confirm your card within 24 hours', evidence: 'Confirm your card' },
    { note: 'Only the registration fee is due', evidence: 'registration fee' },
    { note: 'I write for the United Nations', evidence: 'United Nations' },
  ],
  nearMisses: [
    { note: 'Cerco un notaio per l’eredità di mia zia, tre fratelli e un uliveto' },
    { note: 'Le chantier coûte 2,5 millions d’euros, la mairie paie' },
    { note: 'The donation box is in the hall' },
  ],
  doesNotApply: [{ note: null }],
});
