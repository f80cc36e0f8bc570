import { rule } from '../rule.ts';
import { said } from '../said.ts';
import { PERSONAL, PITCHES, TEMPLATES } from '../signals/pitches.ts';

export const personalThroughout = rule({
  id: 'personal-throughout',
  title: 'Personal and selling nothing',
  why: 'A matter between the two of them and no offer.',
  group: 'note',
  leaning: 'for',
  reason: 'Strong.',
  expected: 10,
  needs: ['note'],
  check: ({ note }) =>
    PITCHES.some((cue) => note.reading.concepts.has(cue)) || TEMPLATES.some((cue) => note.reading.concepts.has(cue))
      ? null
      : said(note.reading, PERSONAL),
});
