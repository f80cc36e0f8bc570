import { ruleCases } from '../../test/rule-cases.ts';
import { placeholderLeft } from './placeholder-left.ts';

ruleCases(placeholderLeft, {
  fires: [
    { note: 'Hi {firstName}, nice to meet you' },
    { note: 'Hallo [Vorname], wie geht es' },
    { note: 'Hola NOMBRE, qué tal' },
  ],
  nearMisses: [{ note: 'Hi Johanna, see note (a) below' }],
  doesNotApply: [{ note: null }],
});
