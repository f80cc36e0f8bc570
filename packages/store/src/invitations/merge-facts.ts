import { type Defect, type InvitationFacts, type Inviter, type Trust, trustRank } from '@guestlist/model';

/** What is known of an invitation, and on whose word. */
export interface Known {
  readonly facts: InvitationFacts;
  readonly trust: Trust;
  readonly defects: readonly Defect[];
}

const isCut = (headline: string | null): boolean => headline === null || headline.endsWith('…');

const mergeInviter = (old: Inviter, now: Inviter): Inviter => ({
  name: old.name ?? now.name,
  headline: isCut(old.headline) && !isCut(now.headline) ? now.headline : (old.headline ?? now.headline),
  title: old.title ?? now.title,
  company: old.company ?? now.company,
  location: old.location ?? now.location,
  profileUrl: old.profileUrl ?? now.profileUrl,
  memberNumber: old.memberNumber ?? now.memberNumber,
});

const mergeMutual = (old: InvitationFacts['mutual'], now: InvitationFacts['mutual']): InvitationFacts['mutual'] =>
  old === null || (now !== null && old.names.length < now.names.length) ? (now ?? old) : old;

/** Facts of equal trust fill each other's gaps; what was known first stays. */
const fillGaps = (old: InvitationFacts, now: InvitationFacts): InvitationFacts => ({
  invitationId: old.invitationId ?? now.invitationId,
  invitedAt: old.invitedAt ?? now.invitedAt,
  reminder: old.reminder || now.reminder,
  inviter: mergeInviter(old.inviter, now.inviter),
  mutual: mergeMutual(old.mutual, now.mutual),
  note: old.note ?? now.note,
  sources: { ...now.sources, ...old.sources },
});

/**
 * What is known after one more mail of the same invitation. Facts of higher trust replace lower ones whole (a gap is
 * not filled with what somebody less trusted said); those of lower trust change nothing, not even a gap.
 * The invitation's own id and time stay when the better mail does not show them.
 */
export const mergeFacts = (old: Known, now: Known): Known => {
  const better = trustRank(now.trust) - trustRank(old.trust);
  if (better < 0) return old;
  if (better === 0) {
    const defects = [...new Set([...old.defects, ...now.defects])];
    return { facts: fillGaps(old.facts, now.facts), trust: old.trust, defects };
  }
  const facts = {
    ...now.facts,
    invitationId: now.facts.invitationId ?? old.facts.invitationId,
    invitedAt: now.facts.invitedAt ?? old.facts.invitedAt,
  };
  return { facts, trust: now.trust, defects: now.defects };
};
