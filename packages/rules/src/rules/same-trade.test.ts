import { ruleCases } from '../../test/rule-cases.ts';
import { sameTrade } from './same-trade.ts';

ruleCases(sameTrade, {
  fires: [
    { headline: 'Acheteuse industrielle', evidence: 'Acheteuse' },
    { headline: 'Kierowniczka zakupów', evidence: 'Kierowniczka zakupów' },
  ],
  nearMisses: [{ headline: 'Dance teacher' }, { headline: 'Curious' }, { headline: 'Wedding photographer' }],
  doesNotApply: [{ member: null, headline: 'Buyer' }],
});
