import type { NotificationKind } from '@guestlist/model';
import type { Line } from './lines.ts';
import { countIn } from './mutual.ts';
import type { Original } from './original.ts';
import { roleOf } from './roles.ts';
import { WORDINGS } from './wording/all-wordings.ts';
import { matchAny } from './wording/pattern.ts';

const COUNT_SUBJECTS = WORDINGS.flatMap(({ countSubjects }) => countSubjects);
/** "You have / 18 new / invitation / View invitations": the number stands this near above its button. */
const NEAR_LINES = 5;

const isButton = (line: Line): boolean =>
  line.links.some((link) => link.purpose === 'invitation-manager' && roleOf(link, line) !== 'noise');

const aboveButton = (lines: readonly Line[]): number | null => {
  const button = lines.findIndex((line) => !line.hidden && isButton(line));
  if (button < 0) return null;
  const above = lines.slice(Math.max(0, button - NEAR_LINES), button + 1).filter(({ hidden }) => !hidden);
  return above.map(({ text }) => (text.length < 60 ? countIn(text) : null)).findLast((count) => count !== null) ?? null;
};

/**
 * How many invitations a mail only counts ("You have 18 new invitations"), by its subject, else by the number above the
 * button that leads to them; null when it counts none.
 *
 * @param templateKey the digest of notifications is the only kind whose button is trusted
 */
export const countedInvitations = (
  original: Original,
  kind: NotificationKind,
  templateKey: string | null,
): number | null => {
  if (kind !== 'other-linkedin') return null;
  const counted = matchAny(COUNT_SUBJECTS, original.subject)?.['D'];
  if (counted !== undefined) return countIn(counted);
  return templateKey === 'email_notification_digest_01' ? aboveButton(original.html?.lines ?? []) : null;
};
