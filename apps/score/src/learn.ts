import type { Facts, LearnedExample } from '@guestlist/model';
import { forget, remember, type Store, type StoredInvitation } from '@guestlist/store';
import type { Rules } from './rules.ts';

/** A mail that nobody vouches for, or meant for somebody else, teaches nothing. */
const mayTeach = ({ trust, defects }: StoredInvitation): boolean =>
  trust !== 'unverified' && !defects.includes('other-recipient');

const unlearn = async (store: Store, { memberId, key, facts, learned }: StoredInvitation): Promise<void> => {
  const { name } = facts.inviter;
  const known = learned?.action === 'accept' && name !== null ? [{ name, how: 'accepted' } as const] : [];
  await forget(store, { memberId, examples: [key], known });
};

/** What the decision that holds teaches; null when it teaches nothing (new). Pure. */
export const lessonOf = ({ example }: Rules, invitation: StoredInvitation, facts: Facts): LearnedExample | null => {
  const { decision } = invitation;
  if (decision === null || decision.action === 'later' || isLearned(invitation) || !mayTeach(invitation)) return null;
  return example(facts, decision.action, decision.at);
};

const isLearned = ({ decision, learned }: StoredInvitation): boolean =>
  decision?.action === learned?.action && decision?.at === learned?.at;

/**
 * Brings the memory in line with the decision that holds: what was learned from an earlier one goes, what this one
 * teaches comes. Harmless when repeated.
 *
 * @returns what the memory has taken in by now
 */
export const learn = async (
  store: Store,
  invitation: StoredInvitation,
  lesson: LearnedExample | null,
): Promise<StoredInvitation['learned']> => {
  const { decision, learned, memberId, personKey } = invitation;
  if (isLearned(invitation)) return learned;
  if (learned !== null) await unlearn(store, invitation);
  if (decision === null) return null;
  const { action, at } = decision;
  if (lesson !== null) {
    const { name } = invitation.facts.inviter;
    const accepted = action === 'accept' && name !== null;
    const known = accepted ? [{ name, how: 'accepted', person: personKey } as const] : [];
    await remember(store, { memberId, known, examples: [lesson] });
  }
  return { action, at };
};
