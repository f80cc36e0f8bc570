import { ruleCases } from '../../test/rule-cases.ts';
import { placeholderLeft } from './placeholder-left.ts';

ruleCases(placeholderLeft, {
  fires: [
    { note: 'Hi {firstName}, nice to meet you', evidence: '{firstName}' },
    { note: 'Hallo [Vorname], wie geht es', evidence: '[Vorname]' },
    { note: 'Hola NOMBRE, qué tal', evidence: 'NOMBRE' },
  ],
  nearMisses: [{ note: 'Hi Johanna, see note (a) below' }],
  doesNotApply: [{ note: null }],
});
