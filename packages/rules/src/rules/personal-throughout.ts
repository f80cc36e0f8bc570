import { rule } from '../rule.ts';
import { said } from '../said.ts';
import { PERSONAL, pitchesIn, TEMPLATES } from '../signals/pitches.ts';

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
    pitchesIn(note.reading).length > 0 || TEMPLATES.some((cue) => note.reading.concepts.has(cue))
      ? null
      : said(note.reading, PERSONAL),
});
