import { ruleCases } from '../../test/rule-cases.ts';
import { noteAside } from './note-aside.ts';

ruleCases(noteAside, {
  fires: [{ note: 'The seal drips (only when it rains).', evidence: '(only when it rains)' }],
  nearMisses: [
    { note: 'The seal drips only when it rains :)' },
    { note: 'The seal (B) drips' },
    { note: 'Could we jump on a quick call (Friday)?' },
  ],
  doesNotApply: [{ note: null }, { note: 'The seal drips (only when it rains).', member: null }],
});
