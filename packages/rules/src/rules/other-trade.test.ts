import { ruleCases } from '../../test/rule-cases.ts';
import { otherTrade } from './other-trade.ts';

ruleCases(otherTrade, {
  fires: [
    { headline: 'Dance teacher', evidence: 'Dance' },
    { headline: 'Zahnärztin', evidence: 'Zahnärztin' },
  ],
  nearMisses: [{ headline: 'Welding shop' }],
  doesNotApply: [{ member: null, headline: 'Dance teacher' }],
});
