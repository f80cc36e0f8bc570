import { MEMBER } from '../../test/facts.ts';
import { ruleCases } from '../../test/rule-cases.ts';
import { myWordsInNote } from './my-words-in-note.ts';

ruleCases(myWordsInNote, {
  fires: [
    {
      note: 'Our Rotomould line and the Flotex presses are free in May',
      member: { ...MEMBER, lookingFor: ['rotomould', 'flotex users'] },
      evidence: 'Rotomould, Flotex',
    },
  ],
  nearMisses: [
    { note: 'Our Rotomould line and the rotomoulds', member: { ...MEMBER, lookingFor: ['rotomould'] } },
    { note: 'Our foundry makes castings' },
  ],
  doesNotApply: [{ note: null }, { note: 'Our Rotomould line', member: null }],
});
