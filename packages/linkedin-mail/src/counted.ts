import type { NotificationKind } from '@guestlist/model';
import { countIn } from './mutual.ts';
import type { Original } from './original.ts';
import { WORDINGS } from './wording/all-wordings.ts';
import { matchAny } from './wording/pattern.ts';

const COUNT_SUBJECTS = WORDINGS.flatMap(({ countSubjects }) => countSubjects);

/** How many invitations a mail only counts ("You have 18 new invitations"); null when it does not say so. */
export const countedInvitations = (original: Original, kind: NotificationKind): number | null => {
  if (kind !== 'other-linkedin') return null;
  const counted = matchAny(COUNT_SUBJECTS, original.subject)?.['D'];
  return counted === undefined ? null : countIn(counted);
};
