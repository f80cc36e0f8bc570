import { ruleCases } from '../../test/rule-cases.ts';
import { severalTradesWanted } from './several-trades-wanted.ts';

ruleCases(severalTradesWanted, {
  fires: [{ headline: 'Foundry and purchasing', evidence: 'Foundry' }],
  nearMisses: [{ headline: 'Purchasing' }, { headline: 'Insurance and recruiting' }],
  doesNotApply: [{ headline: null }, { headline: 'Foundry and purchasing', member: null }],
});
