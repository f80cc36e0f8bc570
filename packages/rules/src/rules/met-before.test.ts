import { ruleCases } from '../../test/rule-cases.ts';
import { metBefore } from './met-before.ts';

ruleCases(metBefore, {
  fires: [
    { note: 'We spoke at the fair about seals' },
    { note: 'Nous étions voisins au salon' },
    { note: 'Ontem falámos no congresso' },
  ],
  nearMisses: [{ note: 'A talk about seals would interest many' }],
  doesNotApply: [{ note: null }],
});
