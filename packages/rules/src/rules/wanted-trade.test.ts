import { MEMBER } from '../../test/facts.ts';
import { ruleCases } from '../../test/rule-cases.ts';
import { wantedTrade } from './wanted-trade.ts';

ruleCases(wantedTrade, {
  fires: [
    {
      headline: 'Gießerei, Grauguss',
      evidence: 'Gießerei',
      params: { words: 'Gießerei', wish: 'foundries and suppliers of castings' },
    },
    {
      headline: 'Foundry owner',
      member: { ...MEMBER, lookingFor: ['foundries'] },
      evidence: 'Foundry',
      params: { words: 'Foundry', wish: 'foundries' },
    },
  ],
  nearMisses: [
    { headline: 'Welding shop' },
    { headline: 'Foundry owner', member: { ...MEMBER, lookingFor: ['owners of foundries'] } },
  ],
  doesNotApply: [{ headline: 'Dance teacher' }, { member: null, headline: 'Foundry' }],
});
