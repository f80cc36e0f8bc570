import { ruleCases } from '../../test/rule-cases.ts';
import { servesMyTrade } from './serves-my-trade.ts';

ruleCases(servesMyTrade, {
  fires: [{ headline: 'I help purchasing managers sleep', evidence: 'purchasing' }],
  nearMisses: [{ headline: 'Purchasing manager' }],
  doesNotApply: [{ member: null, headline: 'I help purchasing managers' }],
});
