import { ruleCases } from '../../test/rule-cases.ts';
import { emojiInNote } from './emoji-in-note.ts';

ruleCases(emojiInNote, {
  fires: [{ note: 'Let us connect 🚀🔥', evidence: '🚀' }],
  nearMisses: [{ note: 'Let us connect :-)' }],
  doesNotApply: [{ note: null }],
});
