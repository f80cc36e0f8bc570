import { ruleCases } from '../../test/rule-cases.ts';
import { sentBySomeone } from './sent-by-someone.ts';

ruleCases(sentBySomeone, {
  fires: [
    { note: 'Mrs Voss gave me your name', evidence: 'gave me your name' },
    { note: 'Pani Lis poleciła mi kontakt', evidence: 'poleciła' },
  ],
  nearMisses: [{ note: 'My name is Voss' }],
  doesNotApply: [{ note: null }],
});
