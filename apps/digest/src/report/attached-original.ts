import { defusedOriginal } from '@guestlist/linkedin-mail/defused-original';
import type { StoredInvitation, StoredMember } from '@guestlist/store';
import type { KeptMail } from './kept-mail.ts';
import { originalMime } from './original-mime.ts';

/** The mail of an invitation nobody vouches for, as it may be attached to a report; null when it is not kept any more. */
export const attachedOriginal = async (
  keptMail: KeptMail,
  { member }: StoredMember,
  { rawKey }: StoredInvitation,
): Promise<string | null> => {
  const bytes = rawKey === null ? null : await keptMail(rawKey);
  return bytes === null ? null : originalMime(await defusedOriginal(bytes, [member.door]));
};
