import { type Claim, expiryOf, type LinkKeys, linkUrl } from '@guestlist/decision-links';
import type { DecisionAction, Group, InvitationKey } from '@guestlist/model';

/** Makes the links of one member's digest. */
export interface DigestLinks {
  readonly decide: (invitation: InvitationKey, action: DecisionAction) => string;
  readonly more: (invitation: InvitationKey) => string;
  readonly group: (group: Group, action: DecisionAction) => string;
  readonly campaign: (campaign: string, action: DecisionAction) => string;
  readonly pages: string;
  readonly unsubscribe: string;
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
    pages: link({ kind: 'pages', memberId, expiresAt: expiryOf('pages', now) }),
    unsubscribe: link({ kind: 'unsubscribe', memberId, expiresAt: expiryOf('unsubscribe', now) }),
  };
};
