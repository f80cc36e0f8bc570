/** Generations of LinkedIn's invitation mail, oldest first. */
export const GENERATIONS = [
  'text-2009',
  'm2m-2016-04',
  'phoenix-2016',
  'mid-2018',
  'glimmer-2025',
  'glimmer-several',
] as const;
export type Generation = (typeof GENERATIONS)[number];

/** What a mail is, finer than the reader's kinds: each of these has a layout of its own. */
export const WRITTEN_KINDS = [
  'invitation',
  'reminder',
  'acceptance',
  'acceptance-batch',
  'profile-view',
  'message-digest',
  'inmail',
  'people-you-may-know',
  'jobs',
  'newsletter-invitation',
  'page-invitation',
  'event-invitation',
  'group-invitation',
  'search-appearances',
  'network-news',
  'counted-invitations',
  'password-reset',
  'sign-in-code',
  'confirm-address',
  'unknown-key',
  'lookalike',
  'gmail-confirmation',
  'zoho-confirmation',
  'yahoo-confirmation',
  'proton-confirmation',
] as const;
export type WrittenKind = (typeof WRITTEN_KINDS)[number];

/** Frames whose wording the reader may know. */
export const KNOWN_LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl'] as const;
/** Frames with sentences nobody has told the reader of. */
export const UNSEEN_LANGUAGES = ['sv', 'ja', 'en-altered', 'fr-altered'] as const;
export type KnownLanguage = (typeof KNOWN_LANGUAGES)[number];
export type FrameLanguage = KnownLanguage | (typeof UNSEEN_LANGUAGES)[number];

export const REDIRECT_WAYS = [
  'direct',
  'gmail-filter',
  'outlook-redirect',
  'icloud-redirect',
  'sieve-redirect',
] as const;
export const QUOTED_WAYS = [
  'gmail',
  'outlook-web',
  'outlook-desktop',
  'outlook-new',
  'apple',
  'thunderbird',
  'yahoo',
  'proton',
  'fastmail',
  'gmx',
  'safelinks',
  'stripped',
  'twice',
] as const;
export const PLAIN_WAYS = ['gmail-plain', 'outlook-plain', 'apple-plain', 'thunderbird-plain'] as const;
export const ATTACHED_WAYS = ['attached-rfc822', 'attached-eml', 'attached-twice'] as const;
export const WAYS = [...REDIRECT_WAYS, ...QUOTED_WAYS, ...PLAIN_WAYS, ...ATTACHED_WAYS] as const;
export type RedirectWay = (typeof REDIRECT_WAYS)[number];
export type QuotedWay = (typeof QUOTED_WAYS)[number];
export type PlainWay = (typeof PLAIN_WAYS)[number];
export type AttachedWay = (typeof ATTACHED_WAYS)[number];
export type Way = (typeof WAYS)[number];

export interface WrittenPerson {
  readonly name: string;
  readonly firstName: string;
  readonly headline: string | null;
  /** Title and company of the present position; the preheader states them, the headline may differ. */
  readonly title: string | null;
  readonly company: string | null;
  readonly location: string | null;
  readonly slug: string;
  readonly memberNumber: string;
  readonly photo: boolean;
}

export interface WrittenInvitation {
  readonly inviter: WrittenPerson;
  readonly mutual: { readonly count: number; readonly names: readonly string[] } | null;
  readonly note: string | null;
  /** ISO 8601; goes into the invitationId. */
  readonly invitedAt: string;
}

export interface WrittenRecipient {
  readonly name: string;
  readonly firstName: string;
  readonly headline: string | null;
  readonly email: string;
  readonly memberNumber: string;
}

/** Details in which mails of one generation differ. What is not given follows from the seed. */
export interface Layout {
  /** `card`: under the headline; `sentence`: in place of the default sentence. The text part always has it in place of the sentence. */
  readonly notePlace: 'card' | 'sentence';
  /** Whether the text part has the whole headline or one cut as in the HTML. */
  readonly textHeadline: 'whole' | 'cut';
  readonly preheader: 'position' | 'bare' | 'sentence';
  readonly tilde: '~' | '%7E';
  readonly header: 'badges' | 'photo';
  readonly opening: boolean;
  readonly premium: boolean;
  /** Host of profile links: `www` or a country. */
  readonly host: string;
  readonly subject: number;
}

export interface MailRecord extends WrittenInvitation {
  /** All that is random follows from this. */
  readonly seed: string;
  readonly kind: WrittenKind;
  readonly generation: Generation;
  readonly language: FrameLanguage;
  readonly recipient: WrittenRecipient;
  /** When LinkedIn sent it, ISO 8601. */
  readonly sentAt: string;
  readonly way: Way;
  /** When the member forwarded it by hand, ISO 8601. */
  readonly forwardedAt: string;
  /** The member's private inbox address. */
  readonly door: string;
  /** Further cards of a `glimmer-several` mail. */
  readonly moreInvitations: readonly WrittenInvitation[];
  /** Strangers under "More people you may know", or suggestions in an acceptance. */
  readonly suggestions: readonly WrittenPerson[];
  /** Begins every secret token, so that a leak test can search for it; null for tokens that look genuine. */
  readonly secretMark: string | null;
  readonly layout: Partial<Layout>;
}

/** A record with what its author cares about; the rest is filled in from the seed. */
export type MailDraft = Partial<MailRecord> & Pick<MailRecord, 'seed'>;
