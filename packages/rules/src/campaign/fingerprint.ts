import {
  type Fingerprint,
  fold,
  type InvitationFacts,
  type InvitationKey,
  type Inviter,
  personKey,
} from '@guestlist/model';
import { companyInHeadline } from '../signals/company.ts';
import { tokensOf } from '../text/tokens.ts';
import { noteSignature } from './minhash.ts';

/** The company an invitation comes from, stated or named in the headline. */
const companyOf = (facts: InvitationFacts): string | null =>
  facts.inviter.company ?? (facts.inviter.headline === null ? null : companyInHeadline(facts.inviter.headline));

/** A name alone is no sure sign of a person; a profile, or a name with its whole headline, is. */
const isSure = ({ name, headline, profileUrl, memberNumber }: Inviter): boolean =>
  profileUrl !== null || memberNumber !== null || (name !== null && headline !== null && !headline.endsWith('…'));

/** A note's words but the writer's own name: whoever signs it, a note stays the same. */
const unsigned = (note: string, name: string | null): readonly string[] => {
  const own = new Set(tokensOf(name ?? '').map((token) => token.folded));
  return tokensOf(note)
    .map((token) => token.folded)
    .filter((word) => !own.has(word));
};

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
    note: invitation.note === null ? null : noteSignature(unsigned(invitation.note, invitation.inviter.name)),
    mutualCount: invitation.mutual?.count ?? null,
    mutualNames: invitation.mutual?.names.map(fold) ?? [],
    ...(isSure(invitation.inviter) ? { person: personKey(invitation.inviter) } : {}),
  };
};
