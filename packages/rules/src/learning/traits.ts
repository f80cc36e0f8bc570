import { type Facts, fold } from '@guestlist/model';
import { type Concept, isRole } from '../lexicon/concepts.ts';
import type { InviterReading } from '../signals/inviter.ts';
import { signalsOf } from '../signals/signals.ts';
import { wordsBetween } from '../text/reading.ts';

const MOST_TRAITS = 12;

const nameOf = (concept: Concept): string => concept.slice(concept.indexOf('/') + 1);

/** A shared relation is kept as a checksum, never by name. */
const checksum = (text: string): string => {
  let value = 2166136261;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 16777619) >>> 0;
  return value.toString(36);
};

/** The traits by which invitations are alike; never words of a note, never anything of a person. */
export const traitsOf = (facts: Facts): readonly string[] => {
  const { inviter, note, mutual } = signalsOf(facts);
  const shared = (mutual?.names ?? []).map((name) => `shared:${checksum(fold(name))}`);
  if (inviter === null) return shared;
  const roles = [...inviter.reading.concepts].filter(isRole);
  const silence = note === null ? 'none' : 'written';
  return [
    ...shared,
    ...(inviter.company === null ? [] : [`company:${fold(inviter.company)}`]),
    ...[...inviter.trades].map((trade) => `trade:${nameOf(trade)}`),
    ...[...inviter.trades].slice(0, 2).map((trade) => `trade-note:${nameOf(trade)}-${silence}`),
    ...roles.map((role) => `role:${nameOf(role)}`),
  ].slice(0, MOST_TRAITS);
};

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
  const name = trait.slice(trait.indexOf(':') + 1).replace(/-(?:none|written)$/u, '');
  const hit = inviter.reading.hits.find(({ concept }) => nameOf(concept) === name);
  return hit === undefined ? null : wordsBetween(inviter.reading, hit.from, hit.to);
};
