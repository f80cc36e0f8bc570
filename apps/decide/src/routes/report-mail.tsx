import type { InvitationKey } from '@guestlist/model';
import type { StoredInvitation, StoredMember } from '@guestlist/store';
import type { Context } from 'hono';
import type { Deps } from '../deps.ts';
import { LIMITS } from '../limiter.ts';
import type { Messages } from '../messages/messages.ts';
import { NoticePage } from '../pages/notice-page.tsx';
import type { Frame } from '../pages/page.tsx';
import type { Env } from '../security.ts';
import { trouble } from './trouble.tsx';

const ID_BYTES = 9;

interface Reported {
  readonly owner: StoredMember;
  readonly frame: Frame;
  readonly words: Messages;
  readonly invitation: StoredInvitation;
}

/**
 * Mails the member their report to LinkedIn, the original attached. To the member alone, from a device of theirs: what
 * is kept of a mail nobody vouches for is shown nowhere else.
 */
export const mailReport = async (deps: Deps, context: Context<Env>, page: Reported): Promise<Response> => {
  const { owner, frame, words, invitation } = page;
  const { memberId } = owner.member;
  if (invitation.decision?.action !== 'report') return trouble(context, 'broken', frame);
  if (!(await deps.limiter(LIMITS.mailsToMember, memberId, deps.now()))) return trouble(context, 'tooMany', frame);
  await deps.sendMail({ type: 'notice', notice: 'report', memberId, noticeId: noticeIdOf(deps, invitation.key) });
  return context.html(
    <NoticePage frame={frame} title={words.decision.reportKitSent} text={words.decision.reportKitText} />,
  );
};

const noticeIdOf = (deps: Deps, key: InvitationKey): string => {
  const once = Buffer.from(deps.random(ID_BYTES)).toString('base64url');
  return `report.${once}.${Buffer.from(key).toString('base64url')}`;
};
