import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const asksForASurvey = rule({
  id: 'asks-for-a-survey',
  title: 'Asks to fill in a survey',
  why: 'A questionnaire goes to everybody of a kind.',
  group: 'selling',
  leaning: 'against',
  reason: 'Medium: whoever asks one person a question does not need a form.',
  expected: -14,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['pitch/survey']),
});
