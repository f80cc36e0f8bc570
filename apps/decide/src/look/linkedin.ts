import type { StoredInvitation } from '@guestlist/store';

/** Where a member sees and answers invitations. */
export const INVITATION_MANAGER = 'https://www.linkedin.com/mynetwork/invitation-manager/';

const PROFILE = /^https:\/\/www\.linkedin\.com\/in\/[\p{L}\p{N}%._~-]{1,200}\/$/u;

/**
 * The inviter's profile, rebuilt by the reader of mails; null when there is none or nobody vouches for the mail.
 * With {@link INVITATION_MANAGER} these are the only places outside that a page leads to.
 */
export const profileOf = (invitation: Pick<StoredInvitation, 'facts' | 'trust'>): string | null => {
  const url = invitation.facts.inviter.profileUrl;
  return url !== null && invitation.trust !== 'unverified' && PROFILE.test(url) ? url : null;
};
