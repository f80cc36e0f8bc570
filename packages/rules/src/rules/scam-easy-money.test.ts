import { ruleCases } from '../../test/rule-cases.ts';
import { scamEasyMoney } from './scam-easy-money.ts';

ruleCases(scamEasyMoney, {
  fires: [
    { note: 'Part time work, daily payment', evidence: 'Part time work' },
    { note: 'Gana dinero, ingresos extra desde casa', evidence: 'ingresos extra' },
  ],
  nearMisses: [{ note: 'The extra seal is in the box' }],
  doesNotApply: [{ note: null }],
});
