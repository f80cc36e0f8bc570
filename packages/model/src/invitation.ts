/** A fact's place in the mail, best first; what was found by words alone is the weakest. */
export type FactSource = 'link' | 'markup' | 'preheader' | 'text' | 'header' | 'words';

export type FactName =
  | 'invitationId'
  | 'name'
  | 'headline'
  | 'title'
  | 'company'
  | 'location'
  | 'profileUrl'
  | 'mutual'
  | 'note'
  | 'reminder';

export interface Inviter {
  readonly name: string | null;
  /** Ends in `…` when LinkedIn has cut it. */
  readonly headline: string | null;
  /** The title of the present position, where the mail states it apart from the headline. */
  readonly title: string | null;
  /** The company the mail states. */
  readonly company: string | null;
  readonly location: string | null;
  /** `https://www.linkedin.com/in/slug/`, rebuilt by us; never a link out of the mail. */
  readonly profileUrl: string | null;
  /** LinkedIn's member number, where the mail shows it. */
  readonly memberNumber: string | null;
}

export interface MutualRelations {
  readonly count: number;
  readonly names: readonly string[];
}

/** What one mail says of one invitation. What it does not show is null. */
export interface InvitationFacts {
  /** A snowflake beyond 2^53: kept as text. */
  readonly invitationId: string | null;
  /** ISO 8601, out of the snowflake. */
  readonly invitedAt: string | null;
  readonly reminder: boolean;
  readonly inviter: Inviter;
  readonly mutual: MutualRelations | null;
  /** The inviter's own words; null when there are none, or none that can be told from LinkedIn's default sentence. */
  readonly note: string | null;
  /** Where each fact that is not null was found, and how sure that is (0 to 1). */
  readonly sources: Readonly<Partial<Record<FactName, { readonly source: FactSource; readonly confidence: number }>>>;
}
