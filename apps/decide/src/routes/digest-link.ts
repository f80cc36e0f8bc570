import type { ClaimKind } from '@guestlist/decision-links';
import type { Context } from 'hono';
import type { Deps } from '../deps.ts';
import { LIMITS } from '../limiter.ts';
import { type Opened, openLink } from '../open-link.ts';
import { type Env, isFromOtherSite } from '../security.ts';
import { closedLink, trouble } from './trouble.tsx';

export type Answer = Response | Promise<Response>;

/** Opens a link of a digest and hands it on; a press must come from no other site, and not too often. */
export const withDigestLink = async <K extends ClaimKind>(
  deps: Deps,
  context: Context<Env>,
  kinds: readonly K[],
  work: (link: Opened<K>) => Answer,
): Promise<Response> => {
  const link = await openLink(deps, context, kinds);
  if (link.state !== 'open') return closedLink(deps, context, link);
  if (context.req.method !== 'POST') return work(link);
  if (isFromOtherSite(context, deps)) return trouble(context, 'otherSite', link.frame);
  const within = await deps.limiter(LIMITS.presses, link.claim.memberId, deps.now());
  return within ? work(link) : trouble(context, 'tooMany', link.frame);
};
