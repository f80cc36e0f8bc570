import { ruleCases } from '../../test/rule-cases.ts';
import { scamEasyMoney } from './scam-easy-money.ts';

ruleCases(scamEasyMoney, {
  fires: [{ note: 'Part time work, daily payment' }, { note: 'Gana dinero, ingresos extra desde casa' }],
  nearMisses: [{ note: 'The extra seal is in the box' }],
  doesNotApply: [{ note: null }],
});
