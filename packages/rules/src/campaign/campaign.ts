import type { Fingerprint, InvitationKey } from '@guestlist/model';
import { sameNameAs } from '../signals/same-name.ts';
import { remembering } from '../text/remembering.ts';
import { likeness } from './minhash.ts';

/** The others an invitation came with. */
export interface Campaign {
  readonly sameNote: readonly Fingerprint[];
  readonly sameCompany: readonly Fingerprint[];
  /** Those of the same company within an hour either side. */
  readonly wave: readonly Fingerprint[];
}

/** The campaign of somebody who came with nobody. */
export const ALONE: Campaign = { sameNote: [], sameCompany: [], wave: [] };

const LIKE = 0.3;
const WAVE_MS = 3_600_000;
const NEAR_MS = 14 * 24 * WAVE_MS;

const MOST_REMEMBERED = 5_000;
/** The same neighbours come with each invitation of a fortnight. */
const timeOf = remembering(MOST_REMEMBERED, (at) => Date.parse(at));

const likeNotes = (a: Fingerprint, b: Fingerprint): boolean =>
  a.note !== null && b.note !== null && likeness(a.note, b.note) >= LIKE;

/** The same invitation, or a second one of the same person: nobody is a campaign of one. */
const isOwn = (own: Fingerprint, other: Fingerprint): boolean =>
  other.key === own.key || (own.person !== undefined && own.person === other.person);

const ofCompanyOf = (
  { company }: Fingerprint,
  sameAs: (company: string) => (other: string) => boolean,
): ((other: string | null) => boolean) => {
  if (company === null) return () => false;
  const isSame = sameAs(company);
  return (other) => other !== null && isSame(other);
};

/** How far apart two came; without end where both are of one person, and NaN where a time cannot be read. */
const msApart = (own: Fingerprint, other: Fingerprint): number =>
  isOwn(own, other) ? Number.POSITIVE_INFINITY : Math.abs(timeOf(other.at) - timeOf(own.at));

/**
 * Finds the campaign an invitation belongs to.
 *
 * @param own its fingerprint
 * @param neighbours the member's other recent invitations; those with its own key, or of its own person, are left out
 * @param sameAs which companies are one; without it by their names alone
 */
export const campaignOf = (
  own: Fingerprint,
  neighbours: readonly Fingerprint[],
  sameAs: (company: string) => (other: string) => boolean = sameNameAs,
): Campaign => {
  if (own.note === null && own.company === null) return ALONE;
  const isOfCompany = ofCompanyOf(own, sameAs);
  const sameNote: Fingerprint[] = [];
  const ofCompany: Fingerprint[] = [];
  const wave: Fingerprint[] = [];
  for (const other of neighbours) {
    // Most share neither note nor company: that is seen before who and when they are.
    const hasNote = likeNotes(own, other);
    const hasCompany = isOfCompany(other.company);
    if (!(hasNote || hasCompany)) continue;
    const apart = msApart(own, other);
    if (!(apart <= NEAR_MS)) continue;
    if (hasNote) sameNote.push(other);
    if (hasCompany) ofCompany.push(other);
    if (hasCompany && apart <= WAVE_MS) wave.push(other);
  }
  return { sameNote, sameCompany: ofCompany, wave };
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
