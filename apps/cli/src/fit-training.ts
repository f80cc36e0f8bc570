import { judgeWith } from '@guestlist/rules/workbench';
import { type Case, casesOf } from './evaluate-facts.ts';
import type { Inbox } from './evaluate-inboxes.ts';
import type { Judged } from './evaluate-measures.ts';
import { trainingCases } from './evaluate-modes.ts';
import { fitPoints } from './fit-points.ts';

/** Labelled inboxes to fit on. */
export interface Training {
  /** Those from which words and rules were written: there the tables know more than they will of a new member. */
  readonly read: readonly Inbox[];
  /** Those that nobody who writes words or rules has read. */
  readonly unread: readonly Inbox[];
}

/** How often an unread inbox counts: it shows what a rule is worth where our tables were not written from the very words. */
const UNREAD_COUNTS = 2;
/** More fits than these take longer than they tell. */
const MOST_PARTS = 20;

/** The cases of these inboxes, as often as they count. */
export const casesToFit = ({ read, unread }: Training): readonly Case[] => {
  const once = trainingCases(unread);
  return [...trainingCases(read), ...Array.from({ length: UNREAD_COUNTS }, () => once).flat()];
};

/**
 * The honest estimate: judges each unread inbox (each one, where all were read) with points fitted on the others. Where there are many they
 * are left out a few at a time, by order of their names.
 */
export const leaveSomeOut = ({ read, unread }: Training) => {
  const judged = unread.length === 0 ? read : unread;
  const atOnce = Math.ceil(judged.length / MOST_PARTS);
  const facts: Judged[] = [];
  const mails: Judged[] = [];
  for (let from = 0; from < judged.length; from += atOnce) {
    const left = new Set(judged.slice(from, from + atOnce));
    const table = fitPoints(
      casesToFit({ read: read.filter((one) => !left.has(one)), unread: unread.filter((one) => !left.has(one)) }),
    );
    const judge = (asMail: boolean): readonly Judged[] =>
      [...left].flatMap((inbox) => casesOf(inbox, asMail)).map((of) => ({ of, verdict: judgeWith(table, of.facts) }));
    facts.push(...judge(false));
    mails.push(...judge(true));
  }
  return { of: `${judged.length} ${unread.length === 0 ? 'inboxes' : 'unread inboxes'}`, atOnce, facts, mails };
};
