import { type Claim, expiryOf, type LinkKeys, linkUrl } from '@guestlist/decision-links';
import type { DecisionAction, Group, InvitationKey } from '@guestlist/model';

/** Makes the links of one member's digest. */
export interface DigestLinks {
  readonly decide: (invitation: InvitationKey, action: DecisionAction) => string;
  readonly more: (invitation: InvitationKey) => string;
  readonly group: (group: Group, action: DecisionAction) => string;
  readonly campaign: (campaign: string, action: DecisionAction) => string;
  /** The whole digest as a page. */
  readonly page: string;
  /** Where one press on several of a digest can be taken back. */
  readonly undoGroup: (press: GroupPress) => string;
  /** A page of the member's own. */
  readonly pages: (to: 'settings' | 'history' | 'welcome') => string;
  readonly unsubscribe: string;
}

/** One press that decided several invitations of a digest. */
export interface GroupPress {
  /** The local date of the digest they stood in. */
  readonly digest: string;
  readonly group: Group;
  readonly action: DecisionAction;
  /** ISO 8601; the moment of the press, which names it. */
  readonly at: string;
}

/** @param base PUBLIC_URL; @param digest the digest's local date */
export const linksOf = (base: string, keys: LinkKeys, memberId: string, digest: string, now: Date): DigestLinks => {
  const link = (claim: Claim): string => linkUrl(base, keys, claim);
  const decision = { memberId, digest, expiresAt: expiryOf('decision', now) };
  return {
    decide: (invitation, action) => link({ kind: 'decision', ...decision, invitation, action }),
    more: (invitation) => link({ kind: 'more', ...decision, invitation }),
    group: (group, action) => link({ kind: 'group', ...decision, group, action }),
    campaign: (campaign, action) => link({ kind: 'campaign', ...decision, campaign, action }),
    page: link({ kind: 'digest', memberId, digest, expiresAt: expiryOf('digest', now) }),
    undoGroup: ({ at, ...press }) =>
      `${link({ kind: 'group', ...decision, ...press })}/now?at=${encodeURIComponent(at)}`,
    pages: (to) => `${link({ kind: 'pages', memberId, expiresAt: expiryOf('pages', now) })}?to=${to}`,
    unsubscribe: link({ kind: 'unsubscribe', memberId, expiresAt: expiryOf('unsubscribe', now) }),
  };
};
