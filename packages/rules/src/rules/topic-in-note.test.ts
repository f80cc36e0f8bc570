import { ruleCases } from '../../test/rule-cases.ts';
import { topicInNote } from './topic-in-note.ts';

ruleCases(topicInNote, {
  fires: [
    { note: 'the castings of your pumps are rough', evidence: 'castings, pumps' },
    { note: 'pumps, castings, seals, purchasing and foundries', evidence: 'pumps, castings, seals, purchasing' },
    { note: 'the castings drip', evidence: 'castings' },
  ],
  nearMisses: [
    { headline: 'Account Executive', note: 'the castings drip' },
    { note: 'the colour of the hall is grey' },
    { note: 'the barge drips' },
  ],
  doesNotApply: [{ note: null }],
});
