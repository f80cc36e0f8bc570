import type { ClaimKind } from '@guestlist/decision-links';
import type { StoredMember } from '@guestlist/store';
import { digestByKey } from '@guestlist/store';
import type { Context } from 'hono';
import type { Deps } from '../deps.ts';
import { LIMITS } from '../limiter.ts';
import { localDateOf } from '../look/dates.ts';
import type { Messages } from '../messages/messages.ts';
import { nonceFits, openLink } from '../open-link.ts';
import { NoticePage } from '../pages/notice-page.tsx';
import type { Frame } from '../pages/page.tsx';
import { readForm } from '../read-form.ts';
import type { Env } from '../security.ts';
import { isFromOtherSite } from '../security.ts';
import { trouble } from './trouble.tsx';

/** Sends the member a digest of what is still open. For links grown old; the mail goes to the member alone. */
export const freshDigest = async <K extends ClaimKind>(deps: Deps, context: Context<Env>, kinds: readonly K[]) => {
  const link = await openLink(deps, context, kinds);
  if (link.state === 'broken' || link.state === 'gone') return trouble(context, 'broken', link.frame);
  const refusal = await refuse(deps, context, link, 'fresh');
  if (refusal !== null) return refusal;
  const now = deps.now();
  const { memberId, timeZone } = link.owner.member;
  const localDate = localDateOf(now, timeZone);
  const today = await digestByKey(deps.store, memberId, localDate);
  if (today?.status === 'sent') {
    await mailFreshLink(deps, memberId);
    const { freshLinkSent, hadTodays } = link.words.errors;
    return context.html(<NoticePage frame={link.frame} title={freshLinkSent} text={hadTodays} />);
  }
  await deps.sendMail({ type: 'digest', memberId, localDate, dueAt: now.toISOString(), fresh: true });
  return context.html(
    <NoticePage
      frame={link.frame}
      title={link.words.errors.freshDigestSent}
      text={link.words.errors.freshDigestText}
    />,
  );
};

interface OfMember {
  readonly owner: StoredMember;
  readonly frame: Frame;
  readonly words: Messages;
  readonly path: string;
}

/** Mails the member a link to their settings that is good for half an hour. */
export const freshLink = async (deps: Deps, context: Context<Env>, page: OfMember) => {
  const refusal = await refuse(deps, context, page, 'link');
  if (refusal !== null) return refusal;
  await mailFreshLink(deps, page.owner.member.memberId);
  return context.html(
    <NoticePage frame={page.frame} title={page.words.errors.freshLinkSent} text={page.words.errors.freshLinkText} />,
  );
};

const ID_BYTES = 9;

export const mailFreshLink = (deps: Deps, memberId: string): Promise<void> =>
  deps.sendMail({
    type: 'notice',
    notice: 'settings-link',
    memberId,
    noticeId: `settings-link.${Buffer.from(deps.random(ID_BYTES)).toString('base64url')}`,
  });

const refuse = async (deps: Deps, context: Context<Env>, page: OfMember, what: 'fresh' | 'link') => {
  if (isFromOtherSite(context, deps)) {
    return trouble(context, 'otherSite', page.frame);
  }
  const form = await readForm(context);
  if (!nonceFits(deps, page.path, what, form['nonce'])) return trouble(context, 'stalePage', page.frame);
  const within = await deps.limiter(LIMITS.mailsToMember, page.owner.member.memberId, deps.now());
  return within ? null : trouble(context, 'tooMany', page.frame);
};
