import type { Fingerprint, InvitationKey } from '@guestlist/model';
import { ownNames, sameCompany } from '../signals/names.ts';
import { likeness } from './minhash.ts';

/** The others an invitation came with. */
export interface Campaign {
  readonly sameNote: readonly Fingerprint[];
  readonly sameCompany: readonly Fingerprint[];
  /** Those of the same company within an hour either side. */
  readonly wave: readonly Fingerprint[];
}

const LIKE = 0.3;
const WAVE_MS = 3_600_000;
const NEAR_MS = 14 * 24 * WAVE_MS;

const near = (a: Fingerprint, b: Fingerprint, ms: number): boolean =>
  Math.abs(Date.parse(a.at) - Date.parse(b.at)) <= ms;

const likeNotes = (a: Fingerprint, b: Fingerprint): boolean =>
  a.note !== null && b.note !== null && likeness(a.note, b.note) >= LIKE;

const oneCompany = (a: Fingerprint, b: Fingerprint): boolean =>
  a.company !== null && b.company !== null && ownNames(a.company).length > 0 && sameCompany(a.company, b.company);

/** The same invitation, or a second one of the same person: nobody is a campaign of one. */
const isOwn = (own: Fingerprint, other: Fingerprint): boolean =>
  other.key === own.key || (own.person !== undefined && own.person === other.person);

/**
 * Finds the campaign an invitation belongs to.
 *
 * @param own its fingerprint
 * @param neighbours the member's other recent invitations; those with its own key, or of its own person, are left out
 */
export const campaignOf = (own: Fingerprint, neighbours: readonly Fingerprint[]): Campaign => {
  const others = neighbours.filter((other) => !isOwn(own, other) && near(own, other, NEAR_MS));
  const company = others.filter((other) => oneCompany(own, other));
  return {
    sameNote: others.filter((other) => likeNotes(own, other)),
    sameCompany: company,
    wave: company.filter((other) => near(own, other, WAVE_MS)),
  };
};

/**
 * Whose verdicts an arrival may change: undecided ones of the same campaign are scored again.
 *
 * @returns their keys, in the neighbours' order
 */
export const touchedBy = (own: Fingerprint, neighbours: readonly Fingerprint[]): readonly InvitationKey[] => {
  const { sameNote, sameCompany: company } = campaignOf(own, neighbours);
  const touched = new Set([...sameNote, ...company].map((other) => other.key));
  return [...touched];
};
