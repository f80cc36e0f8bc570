import type { Locale } from './locale.ts';

/** What a member tells us of themselves, in their own words. Languages are kept for the frame only; they are never judged. */
export interface Profile {
  readonly id?: string;
  readonly name: string;
  readonly headline: string | null;
  readonly company: string | null;
  readonly industry: string | null;
  readonly location: string | null;
  readonly languages: readonly string[];
  readonly lookingFor: readonly string[];
  readonly notWanted: readonly string[];
  readonly pastCompanies: readonly string[];
  readonly schools: readonly string[];
}

/** The member's one dial. */
export const STRICTNESSES = ['open', 'balanced', 'strict'] as const;
export type Strictness = (typeof STRICTNESSES)[number];

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export interface Member {
  readonly memberId: string;
  /** Where digests go. */
  readonly email: string;
  /** All addresses of theirs that were verified, `email` among them. */
  readonly addresses: readonly string[];
  readonly name: string;
  readonly locale: Locale;
  /** IANA name. */
  readonly timeZone: string;
  /** Local time `HH:MM` on a quarter hour. */
  readonly digestAt: string;
  readonly days: readonly Weekday[];
  /** ISO 8601; null while digests are sent. `forever` when stopped until asked again. */
  readonly pausedUntil: string | 'forever' | null;
  readonly strictness: Strictness;
  /** How many strangers a week bring the tip on LinkedIn's own settings; 0 never. */
  readonly tipThreshold: number;
  /** Whether to ask, a fortnight after an accept, if they have written to each other. */
  readonly askAfterAccept: boolean;
  readonly profile: Profile;
  /** Local part and domain of the door in force: a private, revocable address. */
  readonly door: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** What a member may change on the settings page. */
export type MemberSettings = Pick<
  Member,
  | 'name'
  | 'locale'
  | 'timeZone'
  | 'digestAt'
  | 'days'
  | 'pausedUntil'
  | 'strictness'
  | 'tipThreshold'
  | 'askAfterAccept'
  | 'profile'
>;
