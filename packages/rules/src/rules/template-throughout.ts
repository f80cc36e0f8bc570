import { rule } from '../rule.ts';
import { said } from '../said.ts';
import { PERSONAL, TEMPLATES } from '../signals/pitches.ts';

export const templateThroughout = rule({
  id: 'template-throughout',
  title: 'Nothing but set phrases',
  why: 'Set phrases and neither a name nor a matter of its own.',
  group: 'note',
  leaning: 'against',
  reason: 'Strong.',
  expected: -10,
  needs: ['note'],
  check: ({ note }) => {
    const own = note.reading.concepts;
    const personal = PERSONAL.some((cue) => own.has(cue)) || note.namesMutual !== null;
    return personal ? null : said(note.reading, TEMPLATES);
  },
});
