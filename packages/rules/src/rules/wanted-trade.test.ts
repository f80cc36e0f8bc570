import { ruleCases } from '../../test/rule-cases.ts';
import { wantedTrade } from './wanted-trade.ts';

ruleCases(wantedTrade, {
  fires: [
    {
      headline: 'Gießerei, Grauguss',
      evidence: 'Gießerei',
      params: { words: 'Gießerei', wish: 'foundries and suppliers of castings' },
    },
  ],
  nearMisses: [{ headline: 'Dance teacher' }],
  doesNotApply: [{ member: null, headline: 'Foundry' }],
});
