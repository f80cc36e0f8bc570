import { ruleCases } from '../../test/rule-cases.ts';
import { noteWritten } from './note-written.ts';

ruleCases(noteWritten, {
  fires: [{ note: 'Our pump leaks at the flange' }],
  nearMisses: [{ note: 'Hello there' }],
  doesNotApply: [{ note: null }],
});
