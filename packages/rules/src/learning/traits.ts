import type { Facts } from '@guestlist/model';
import { fold } from '@guestlist/model';
import { isRole } from '../lexicon/concepts.ts';
import { signalsOf } from '../signals/signals.ts';

const MOST_TRAITS = 12;

/** The traits by which invitations are alike, strongest first; never words of a note, never anything of a person. */
export const traitsOf = (facts: Facts): readonly string[] => {
  const { inviter, note } = signalsOf(facts);
  const company = inviter?.company ?? null;
  const roles = [...(inviter?.reading.concepts ?? [])].filter(isRole);
  return [
    ...(company === null ? [] : [`company:${fold(company)}`]),
    ...[...(inviter?.trades ?? [])].map((trade) => `trade:${trade.slice(trade.indexOf('/') + 1)}`),
    ...roles.map((role) => `role:${role.slice(role.indexOf('/') + 1)}`),
    `note:${note === null ? 'none' : 'written'}`,
  ].slice(0, MOST_TRAITS);
};
