import { MEMBER } from '../../test/facts.ts';
import { ruleCases } from '../../test/rule-cases.ts';
import { unwantedNearly } from './unwanted-nearly.ts';

ruleCases(unwantedNearly, {
  fires: [
    { headline: 'Tax accountant', evidence: 'Tax', params: { words: 'Tax', wish: 'insurance and wealth advisers' } },
    {
      headline: 'Owner',
      member: { ...MEMBER, notWanted: ['owners'] },
      evidence: 'Owner',
      params: { words: 'Owner', wish: 'owners' },
    },
  ],
  nearMisses: [
    { headline: 'Wealth adviser' },
    { headline: 'Assistant', member: { ...MEMBER, notWanted: ['assistants'] } },
    { headline: 'Payment terminals', member: { ...MEMBER, notWanted: ['fintech'] } },
  ],
  doesNotApply: [{ member: null, headline: 'Tax accountant' }],
});
