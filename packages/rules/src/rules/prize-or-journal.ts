import { rule } from '../rule.ts';
import { said } from '../said.ts';
import { readingOf } from '../text/reading.ts';

export const prizeOrJournal = rule({
  id: 'prize-or-journal',
  title: 'A prize, a journal or a congress that asks to appear in it',
  why: 'They charge those they praise.',
  group: 'scam',
  leaning: 'against',
  reason: 'Strong.',
  expected: -18,
  needs: ['facts'],
  check: ({ facts }) => {
    const { headline } = facts.invitation.inviter;
    const texts = [headline, facts.invitation.note].filter((text) => text !== null);
    return texts.map((text) => said(readingOf(text), ['scam/predatory'])).find((found) => found !== null) ?? null;
  },
});
