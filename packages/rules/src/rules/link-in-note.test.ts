import { ruleCases } from '../../test/rule-cases.ts';
import { linkInNote } from './link-in-note.ts';

ruleCases(linkInNote, {
  fires: [
    { note: 'See https://offers.example/now', evidence: 'https://offers.example/now' },
    { note: 'More on seals.example/all', evidence: 'seals.example/all' },
  ],
  nearMisses: [{ note: 'See page 4.2 of the manual' }],
  doesNotApply: [{ note: null }],
});
