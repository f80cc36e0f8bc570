import { ruleCases } from '../../test/rule-cases.ts';
import { noteWritten } from './note-written.ts';

ruleCases(noteWritten, {
  fires: [
    { note: 'Our pump leaks at the flange', evidence: '6 words', params: { count: 6 } },
    { note: 'Our pump leaks again', evidence: '4 words', params: { count: 4 } },
  ],
  nearMisses: [{ note: 'Hello there' }, { note: 'Our pump leaks' }],
  doesNotApply: [{ note: null }],
});
