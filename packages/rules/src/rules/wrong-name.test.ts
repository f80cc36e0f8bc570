import { ruleCases } from '../../test/rule-cases.ts';
import { wrongName } from './wrong-name.ts';

ruleCases(wrongName, {
  fires: [{ note: 'Hi Margarete,\nI wrote to the yard', evidence: 'Margarete' }],
  nearMisses: [
    { note: 'Hi Hanna,\nI wrote to the yard' },
    { note: 'Hi Johan,\nI wrote to the yard' },
    { note: 'Hi Johanna,\nI wrote to the yard' },
    { note: 'Dear Mrs Reimers, I wrote to the yard' },
  ],
  doesNotApply: [{ note: null }],
});
