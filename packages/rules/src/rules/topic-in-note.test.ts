import { ruleCases } from '../../test/rule-cases.ts';
import { topicInNote } from './topic-in-note.ts';

ruleCases(topicInNote, {
  fires: [{ note: 'the castings of your pumps are rough', evidence: 'castings, pumps' }],
  nearMisses: [{ note: 'the colour of the hall is grey' }],
  doesNotApply: [{ note: null }],
});
