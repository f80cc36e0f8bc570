import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const prizeOrJournal = rule({
  id: 'prize-or-journal',
  title: 'A prize, a journal or a congress that asks to appear in it',
  why: 'They charge those they praise.',
  group: 'scam',
  leaning: 'against',
  reason: 'Strong.',
  expected: -18,
  needs: ['texts'],
  check: ({ texts }) => texts.map((text) => said(text, ['scam/predatory'])).find((found) => found !== null) ?? null,
});
