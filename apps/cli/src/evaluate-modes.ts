import { judgeWith, type PointTable, SHIPPED_POINTS } from '@guestlist/rules/workbench';
import { type Case, casesOf } from './evaluate-facts.ts';
import type { Inbox } from './evaluate-inboxes.ts';
import type { Judged } from './evaluate-measures.ts';
import { fitPoints } from './fit-points.ts';

/** Every case twice, whole and as a mail shows it: points must serve both. */
export const trainingCases = (inboxes: readonly Inbox[]): readonly Case[] =>
  inboxes.flatMap((inbox) => [...casesOf(inbox, false), ...casesOf(inbox, true)]);

/** Judges with the points as shipped, or with a given table. */
export const judgeAll = (
  inboxes: readonly Inbox[],
  asMail: boolean,
  table: PointTable = SHIPPED_POINTS,
): readonly Judged[] =>
  inboxes.flatMap((inbox) => casesOf(inbox, asMail)).map((of) => ({ of, verdict: judgeWith(table, of.facts) }));

/** Judges each inbox with points fitted on all others. */
export const leaveOneOut = (inboxes: readonly Inbox[], asMail: boolean): readonly Judged[] => {
  const each = inboxes.map((inbox) => ({ inbox, cases: trainingCases([inbox]) }));
  return each.flatMap(({ inbox: left }) => {
    const others = each.filter(({ inbox }) => inbox !== left).flatMap(({ cases }) => cases);
    return judgeAll([left], asMail, fitPoints(others));
  });
};
