import { ruleCases } from '../../test/rule-cases.ts';
import { schoolInNote } from './school-in-note.ts';

ruleCases(schoolInNote, {
  fires: [{ note: 'I study at the TU Braunschweig too', evidence: 'TU Braunschweig' }],
  nearMisses: [{ note: 'I study in the evenings' }],
  doesNotApply: [{ note: null }],
});
