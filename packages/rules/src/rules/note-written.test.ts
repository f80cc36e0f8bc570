import { ruleCases } from '../../test/rule-cases.ts';
import { noteWritten } from './note-written.ts';

ruleCases(noteWritten, {
  fires: [{ note: 'Our pump leaks at the flange', evidence: '6 words', params: { count: 6 } }],
  nearMisses: [{ note: 'Hello there' }],
  doesNotApply: [{ note: null }],
});
