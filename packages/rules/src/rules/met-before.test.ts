import { ruleCases } from '../../test/rule-cases.ts';
import { metBefore } from './met-before.ts';

ruleCases(metBefore, {
  fires: [
    { note: 'We spoke at the fair about seals', evidence: 'We spoke' },
    { note: 'Nous étions voisins au salon', evidence: 'Nous étions' },
    { note: 'Ontem falámos no congresso', evidence: 'Ontem' },
  ],
  nearMisses: [{ note: 'A talk about seals would interest many' }],
  doesNotApply: [{ note: null }],
});
