import { type Facts, fold } from '@guestlist/model';
import type { Concept, Role } from '../lexicon/concepts.ts';
import type { InviterReading } from '../signals/inviter.ts';
import { type Signals, signalsOf } from '../signals/signals.ts';
import { isNear } from '../signals/wish-match.ts';
import { wordsBetween } from '../text/reading.ts';

const MOST_TRAITS = 12;

/** Roles that say what somebody wants; directors, owners and engineers are of every kind. */
const TELLING_ROLES: readonly Role[] = ['role/student', 'role/job-seeker', 'role/candidate'];

const nameOf = (concept: Concept): string => concept.slice(concept.indexOf('/') + 1);

/** A shared relation is kept as a checksum, never by name. */
const checksum = (text: string): string => {
  let value = 2166136261;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 16777619) >>> 0;
  return value.toString(36);
};

/** The traits by which invitations are alike; never words of a note, never anything of a person. */
export const traitsOf = (facts: Facts): readonly string[] => {
  const { inviter, mutual } = signalsOf(facts);
  const shared = (mutual?.names ?? []).map((name) => `shared:${checksum(fold(name))}`);
  if (inviter === null) return shared;
  const roles = TELLING_ROLES.filter((role) => inviter.reading.concepts.has(role));
  return [
    ...shared,
    ...(inviter.company === null ? [] : [`company:${fold(inviter.company)}`]),
    ...[...inviter.trades].map((trade) => `trade:${nameOf(trade)}`),
    ...roles.map((role) => `role:${nameOf(role)}`),
  ].slice(0, MOST_TRAITS);
};

/**
 * Whether the member's own lists speak of what they do: a wish tells better than a trade or a role who of them is welcome. Whom they share
 * and where they work no list tells.
 */
export const isTold = (trait: string, { wanted, unwanted, wantedInNote, unwantedInNote }: Signals): boolean =>
  /^(?:trade|role):/u.test(trait) && [wanted, unwanted, wantedInNote, unwantedInNote].some(isNear);

/** The inviter's own words that show a trait, for the sentence that tells what was learned. */
export const wordsOfTrait = (
  trait: string,
  inviter: InviterReading | null,
  sharedNames: readonly string[],
): string | null => {
  if (trait.startsWith('shared:'))
    return sharedNames.find((name) => `shared:${checksum(fold(name))}` === trait) ?? null;
  if (inviter === null) return null;
  if (trait.startsWith('company:')) return inviter.company;
  const name = trait.slice(trait.indexOf(':') + 1);
  const hit = inviter.reading.hits.find(({ concept }) => nameOf(concept) === name);
  return hit === undefined ? null : wordsBetween(inviter.reading, hit.from, hit.to);
};
