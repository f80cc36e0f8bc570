import { type Fingerprint, fold, type InvitationFacts, type InvitationKey } from '@guestlist/model';
import { companyInHeadline } from '../signals/company.ts';
import { tokensOf } from '../text/tokens.ts';
import { noteSignature } from './minhash.ts';

/** The company an invitation comes from, stated or named in the headline. */
const companyOf = (facts: InvitationFacts): string | null =>
  facts.inviter.company ?? (facts.inviter.headline === null ? null : companyInHeadline(facts.inviter.headline));

/**
 * The small trace of an invitation by which others of its campaign are recognised.
 *
 * @param at when it was made or, failing that, received (ISO 8601)
 */
export const fingerprint = (invitation: InvitationFacts, key: InvitationKey, at: string): Fingerprint => {
  const company = companyOf(invitation);
  return {
    key,
    at,
    company: company === null ? null : fold(company),
    note: invitation.note === null ? null : noteSignature(tokensOf(invitation.note).map((token) => token.folded)),
    mutualCount: invitation.mutual?.count ?? null,
    mutualNames: invitation.mutual?.names.map(fold) ?? [],
  };
};
