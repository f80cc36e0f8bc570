import { ruleCases } from '../../test/rule-cases.ts';
import { servesMyTrade } from './serves-my-trade.ts';

ruleCases(servesMyTrade, {
  fires: [{ headline: 'I help purchasing managers sleep', evidence: 'purchasing' }],
  nearMisses: [
    { headline: 'Purchasing manager' },
    { headline: 'I help lawyers sleep' },
    { headline: 'Purchasing manager | I help purchasing managers sleep' },
  ],
  doesNotApply: [
    { member: null, headline: 'I help purchasing managers' },
    { headline: 'I help purchasing managers sleep', member: null },
  ],
});
