import { ruleCases } from '../../test/rule-cases.ts';
import { noteAbsent } from './note-absent.ts';

ruleCases(noteAbsent, {
  fires: [{ evidence: 'no note', params: {} }],
  nearMisses: [],
  doesNotApply: [{ note: 'Our pump leaks at the flange' }],
});
