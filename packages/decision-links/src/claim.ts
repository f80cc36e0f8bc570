import type { DecisionAction, Group, InvitationKey } from '@guestlist/model';

/**
 * What a link lets its holder do. Undo has no link of its own: it is offered by the page that shows a decision.
 *
 * - `decision`: one decision on one invitation, out of a digest
 * - `more`: the page of one invitation with everything one can decide
 * - `group`, `campaign`: one decision on all of a digest's group, or on all invitations of one campaign in it
 * - `digest`: the whole of a digest as a page, which only shows and leads on
 * - `pages`: a digest's footer. Shows nothing private and changes nothing; offers to mail a fresh `desk` link
 * - `desk`: settings, history, report, erase; mailed on request and short-lived
 * - `unsubscribe`: stops the daily digest and nothing else (RFC 8058)
 * - `join`, `address`: proves that mail to an address arrives
 */
export type Claim =
  | (OfDigest & { readonly kind: 'decision'; readonly invitation: InvitationKey; readonly action: DecisionAction })
  | (OfDigest & { readonly kind: 'more'; readonly invitation: InvitationKey })
  | (OfDigest & { readonly kind: 'group'; readonly group: Group; readonly action: DecisionAction })
  | (OfDigest & { readonly kind: 'campaign'; readonly campaign: string; readonly action: DecisionAction })
  | (OfDigest & { readonly kind: 'digest' })
  | (OfMember & { readonly kind: 'pages' })
  | (OfMember & { readonly kind: 'desk' })
  | (OfMember & { readonly kind: 'unsubscribe' })
  | (OfMember & { readonly kind: 'join' })
  | (OfMember & {
      readonly kind: 'address';
      /** Names the waiting address without spelling it: an URL is no place for an address. */
      readonly addressId: string;
    });

export type ClaimKind = Claim['kind'];

interface OfMember {
  readonly memberId: string;
  /** From then on the link is refused (whole seconds; parts of a second are dropped). */
  readonly expiresAt: Date;
}

interface OfDigest extends OfMember {
  /** The digest's local date, `YYYY-MM-DD`: with the member it names the digest. */
  readonly digest: string;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How long each kind of link is good for, in milliseconds. */
export const LIFETIMES: Readonly<Record<ClaimKind, number>> = {
  decision: 45 * DAY,
  more: 45 * DAY,
  group: 45 * DAY,
  campaign: 45 * DAY,
  digest: 45 * DAY,
  pages: 400 * DAY,
  desk: 30 * MINUTE,
  unsubscribe: 5 * 365 * DAY,
  join: DAY,
  address: DAY,
};

/** When a link of this kind made at `now` expires. */
export const expiryOf = (kind: ClaimKind, now: Date): Date => new Date(now.getTime() + LIFETIMES[kind]);
