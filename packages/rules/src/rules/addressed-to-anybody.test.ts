import { ruleCases } from '../../test/rule-cases.ts';
import { addressedToAnybody } from './addressed-to-anybody.ts';

ruleCases(addressedToAnybody, {
  fires: [
    { note: 'Dear Sir or Madam, I would like to present my work', evidence: 'Dear Sir' },
    { note: 'Bonjour Madame, Monsieur, je cherche un stage', evidence: 'Bonjour Madame, Monsieur' },
  ],
  nearMisses: [{ note: 'Dear Johanna, we spoke about the seals' }],
  doesNotApply: [{ note: null }],
});
