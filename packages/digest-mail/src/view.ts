import type { DecisionAction, Trust } from '@guestlist/model';

/**
 * All that one digest says, as plain data. Texts out of mails are as they came: they are cleaned, shortened and escaped
 * here. URLs are ready-made, ours, and `https:` (`http:` on one machine). Dates are the member's own, `YYYY-MM-DD`.
 */
export interface DigestView {
  readonly firstName: string | null;
  /** The digest's local date. */
  readonly date: string;
  /** Invitations that came since the last digest, all groups together. The others were left undecided. */
  readonly arrived: number;
  /** Best first. */
  readonly worth: readonly WorthItem[];
  /** In the order they are to be shown. */
  readonly mass: readonly MassRow[];
  /** Ignores the whole group of mass invitations; null when the group has nobody. */
  readonly ignoreAllUrl: string | null;
  readonly suspicious: readonly SuspiciousItem[];
  readonly unread: readonly UnreadMail[];
  /** What the member decided since the last digest, newest first. */
  readonly decided: readonly DecidedRow[];
  /** Decisions that were recorded but not applied, for they looked like a machine opening links. */
  readonly heldBack: { readonly count: number; readonly url: string } | null;
  /** Strangers of the last seven days, when they have just passed the member's threshold. */
  readonly tip: { readonly strangers: number } | null;
  /** Two weeks after an accept; the first two are shown. */
  readonly written: readonly WrittenQuestion[];
  /** Three digests without a tap: offer one a week. */
  readonly weeklyOffer: { readonly url: string } | null;
  /** A fortnight of silence: is forwarding still on? Then nobody new came; what is undecided is there as always. */
  readonly silence: { readonly days: number; readonly url: string } | null;
  /** The last days, oldest first, as plain bars; empty for none. */
  readonly week: readonly DayCount[];
  readonly urls: DigestUrls;
}

export interface DigestUrls {
  /** The whole digest as a page: what did not fit stands there. */
  readonly page: string;
  readonly settings: string;
  readonly history: string;
  readonly unsubscribe: string;
}

/** A finding in the member's language, with its points. */
export interface Reason {
  readonly sentence: string;
  readonly points: number;
}

interface Waiting {
  /** What the item is called in a reply: `accept 3`. Unique in a digest. */
  readonly number: number;
  /** LinkedIn has reminded the member of it. */
  readonly reminded: boolean;
  /** Days until LinkedIn lets it lapse, when that is near; else null. */
  readonly lapsesInDays: number | null;
}

export interface WorthItem extends Waiting {
  readonly name: string | null;
  readonly headline: string | null;
  readonly place: string | null;
  readonly mutual: { readonly count: number; readonly names: readonly string[] } | null;
  readonly note: string | null;
  /** 0 to 100. */
  readonly score: number;
  /** The findings that weighed most, heaviest first. */
  readonly reasons: readonly Reason[];
  readonly trust: Trust;
  readonly urls: { readonly accept: string; readonly ignore: string; readonly more: string };
}

export type MassRow = MassPerson | MassCampaign;

export interface MassPerson extends Waiting {
  readonly type: 'person';
  readonly name: string | null;
  readonly headline: string | null;
  readonly score: number;
  readonly reason: string | null;
  readonly trust: Trust;
  /** What would have made the difference, one sentence. */
  readonly counterfactual: string | null;
  readonly urls: { readonly ignore: string; readonly more: string };
}

/** Several invitations that are one: the same words, the same agency, one wave. One decision for all of them. */
export interface MassCampaign extends Waiting {
  readonly type: 'campaign';
  /** The agency or company they share, if they do. */
  readonly company: string | null;
  readonly count: number;
  readonly names: readonly string[];
  readonly reason: string | null;
  readonly urls: { readonly ignore: string; readonly more: string };
}

/** An invitation that is not to be trusted. Nothing of it is a link. */
export interface SuspiciousItem extends Waiting {
  /** unsigned: nobody vouches that LinkedIn sent it · misdirected: LinkedIn did, but to another address than the member's. */
  readonly why: 'unsigned' | 'misdirected';
  readonly name: string | null;
  readonly headline: string | null;
  /** Why it is suspicious, each a sentence. */
  readonly reasons: readonly string[];
  readonly urls: { readonly ignore: string; readonly later: string; readonly report: string };
}

/** A mail that told us less than it should have. */
export interface UnreadMail {
  readonly receivedOn: string;
  readonly url: string | null;
}

/** One decision since the last digest, or one for many. */
export interface DecidedRow {
  readonly action: DecisionAction;
  readonly names: readonly string[];
  /** How many invitations it decided; `names` may hold fewer. */
  readonly count: number;
  readonly newDevice: boolean;
  /** The member answered the digest by mail. */
  readonly byReply: boolean;
  readonly undoUrl: string | null;
}

export interface WrittenQuestion {
  readonly name: string;
  readonly acceptedOn: string;
  readonly url: string | null;
}

export interface DayCount {
  readonly date: string;
  readonly worth: number;
  readonly mass: number;
}
