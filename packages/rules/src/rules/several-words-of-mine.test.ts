import { ruleCases } from '../../test/rule-cases.ts';
import { severalWordsOfMine } from './several-words-of-mine.ts';

ruleCases(severalWordsOfMine, {
  fires: [
    { headline: 'Purchasing, castings', evidence: 'Purchasing, castings' },
    { headline: 'Einkäufer einer Gießerei', evidence: 'Einkäufer, Gießerei' },
    { headline: 'Student of purchasing in a foundry', note: 'We met in Hamburg.', evidence: 'purchasing, foundry' },
  ],
  nearMisses: [
    { headline: 'Foundry' },
    { headline: 'Foundry', company: 'Foundry' },
    { headline: 'Student of purchasing in a foundry' },
    { headline: 'Purchasing | castings | We help buyers' },
    { headline: 'Sales of castings to purchasing' },
    { headline: 'Chef' },
  ],
  doesNotApply: [{ headline: null }, { headline: 'Purchasing, castings', member: null }],
});
