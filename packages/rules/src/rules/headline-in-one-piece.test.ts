import { ruleCases } from '../../test/rule-cases.ts';
import { headlineInOnePiece } from './headline-in-one-piece.ts';

ruleCases(headlineInOnePiece, {
  fires: [
    { headline: 'Foundry, small castings', evidence: 'Foundry, small castings' },
    { headline: 'Nurse, intensive care', note: 'Hello', evidence: 'Nurse, intensive care' },
    { headline: 'Qwertist', evidence: 'Qwertist' },
  ],
  nearMisses: [
    { headline: 'Nurse, intensive care' },
    { headline: 'Foundry | small castings' },
    { headline: 'Foundry of small and very small castings in the harbour of the old town' },
    { title: 'Foundry' },
  ],
  doesNotApply: [{ headline: null }, { headline: 'Foundry', member: null }],
});
