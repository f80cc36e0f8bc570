import { ruleCases } from '../../test/rule-cases.ts';
import { wantedTrade } from './wanted-trade.ts';

ruleCases(wantedTrade, {
  fires: [{ headline: 'Gießerei, Grauguss' }],
  nearMisses: [{ headline: 'Dance teacher' }],
  doesNotApply: [{ member: null, headline: 'Foundry' }],
});
