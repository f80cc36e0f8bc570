import { ruleCases } from '../../test/rule-cases.ts';
import { sharedPastTold } from './shared-past-told.ts';

ruleCases(sharedPastTold, {
  fires: [
    { note: 'Do you remember me from the drawing office?', evidence: 'Do you remember' },
    { note: 'Wir haben damals zusammen gearbeitet', evidence: 'damals' },
  ],
  nearMisses: [{ note: 'I remember that pumps are heavy' }],
  doesNotApply: [{ note: null }],
});
