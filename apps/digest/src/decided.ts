import type { DecidedRow, WrittenQuestion } from '@guestlist/digest-mail';
import { localDateAt } from '@guestlist/digest-mail/wall-clock';
import type { Decision } from '@guestlist/model';
import type { StoredInvitation } from '@guestlist/store';
import type { Gathered } from './gather.ts';
import type { DigestLinks } from './links.ts';

/** What the member decided: told since the last digest, asked after a fortnight, missed when nothing is decided at all. */

const FORTNIGHT_MS = 14 * 24 * 3_600_000;
const MOST_QUESTIONS = 2;
const DIGESTS_WITHOUT_A_TAP = 3;

interface Decided {
  readonly invitation: StoredInvitation;
  readonly decision: Decision;
}

const standing = (invitations: readonly StoredInvitation[]): readonly Decided[] =>
  invitations.flatMap((invitation) =>
    invitation.decision === null ? [] : [{ invitation, decision: invitation.decision }],
  );

/** One press is one row, however many it decided. */
const pressOf = ({ invitation, decision }: Decided): string =>
  decision.source === 'group' ? `${decision.at} ${decision.action}` : invitation.key;

/** What the member decided since the last digest, newest first, each press with its way back. */
export const decidedRows = ({ decided, sent }: Gathered, links: DigestLinks): readonly DecidedRow[] => {
  const presses = Map.groupBy(
    standing(decided).toSorted((one, other) => other.decision.at.localeCompare(one.decision.at)),
    pressOf,
  );
  return [...presses.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const { action, newDevice, source } = first.decision;
    const names = all.flatMap(({ invitation }) => invitation.facts.inviter.name ?? []);
    return [
      {
        action,
        names,
        count: all.length,
        newDevice,
        byReply: source === 'reply',
        undoUrl: undoUrl(all, first, sent, links),
      },
    ];
  });
};

const undoUrl = (
  all: readonly Decided[],
  { invitation, decision }: Decided,
  sent: Gathered['sent'],
  links: DigestLinks,
): string => {
  if (all.length === 1) return links.more(invitation.key);
  for (const { localDate, rows } of sent) {
    const row = rows.find(({ key }) => key === invitation.key);
    if (row !== undefined)
      return links.undoGroup({ digest: localDate, group: row.group, action: decision.action, at: decision.at });
  }
  return links.pages('history');
};

/** Asked in the first digest a fortnight after an accept; once, for no digest after it looks at the same days. */
export const writtenQuestions = (
  { member, lately, since }: Gathered,
  links: DigestLinks,
  now: Date,
): readonly WrittenQuestion[] => {
  const [from, to] = [Date.parse(since) - FORTNIGHT_MS, now.getTime() - FORTNIGHT_MS];
  const isDue = ({ action, at }: Decision): boolean =>
    action === 'accept' && Date.parse(at) > from && Date.parse(at) <= to;
  return standing(lately)
    .filter(({ decision }) => isDue(decision))
    .flatMap(({ invitation: { facts, key }, decision }) =>
      facts.inviter.name === null
        ? []
        : [
            {
              name: facts.inviter.name,
              acceptedOn: localDateAt(new Date(decision.at), member.timeZone),
              url: links.more(key),
            },
          ],
    )
    .slice(0, MOST_QUESTIONS);
};

/** Three digests without a decision, for a member who gets more than one a week; offered once, not with each after. */
export const wantsWeekly = ({ member, sent, lately }: Gathered): boolean => {
  const third = sent[DIGESTS_WITHOUT_A_TAP - 1];
  if (third === undefined || member.days.length === 1) return false;
  const tappedSince = (moment: string): boolean =>
    lately.some(({ decision }) => decision !== null && decision.at > moment);
  const before = sent[DIGESTS_WITHOUT_A_TAP];
  const offeredBefore = before !== undefined && !tappedSince(before.claimedAt);
  return !tappedSince(third.claimedAt) && !offeredBefore;
};
