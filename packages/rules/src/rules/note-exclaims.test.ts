import { ruleCases } from '../../test/rule-cases.ts';
import { noteExclaims } from './note-exclaims.ts';

ruleCases(noteExclaims, {
  fires: [
    { note: 'Love what you do!', evidence: 'do!' },
    { note: '¡Hola, Johanna!', evidence: 'Johanna!' },
  ],
  nearMisses: [{ note: 'Love what you do.' }],
  doesNotApply: [{ note: null }],
});
