/**
 * A rule that fired, with what it saw. The points of a verdict's findings add up to its score.
 */
export interface Finding {
  /** The rule's id, or one of the engine's own: `base`, `group-limit`, `score-limit`. */
  readonly rule: string;
  /** Whole points, positive towards worth accepting. */
  readonly points: number;
  /** The exact words or numbers that made the rule fire, in plain text, bounded in length. Hostile: escape it where it is shown. */
  readonly evidence: string;
  /** Values for the sentence that tells this finding in the member's language (names, counts, quoted words). */
  readonly params: Readonly<Record<string, string | number>>;
}
