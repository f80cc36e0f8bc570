import { ruleCases } from '../../test/rule-cases.ts';
import { otherTrade } from './other-trade.ts';

ruleCases(otherTrade, {
  fires: [
    { headline: 'Dance teacher', evidence: 'Dance' },
    { headline: 'Zahnärztin', evidence: 'Zahnärztin' },
    { headline: 'Universität, dance teacher', evidence: 'dance' },
  ],
  nearMisses: [
    { headline: 'Welding shop' },
    { headline: 'Curious' },
    { headline: 'Universität' },
    { headline: 'Foundry' },
  ],
  doesNotApply: [{ member: null, headline: 'Dance teacher' }],
});
