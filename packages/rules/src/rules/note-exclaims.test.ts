import { ruleCases } from '../../test/rule-cases.ts';
import { noteExclaims } from './note-exclaims.ts';

ruleCases(noteExclaims, {
  fires: [{ note: 'Love what you do!' }, { note: '¡Hola, Johanna!' }],
  nearMisses: [{ note: 'Love what you do.' }],
  doesNotApply: [{ note: null }],
});
