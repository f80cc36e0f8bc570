/**
 * What LinkedIn's frame says in one language. Patterns: `{F}` a first name, `{N}` a full name, `{T}` a title, `{C}` a
 * company, `{H}` a headline, `{D}` a number, `{*}` anything. Apostrophes, hyphens of any shape, case and white space do
 * not matter. LinkedIn changes its words without notice: add, do not replace.
 */
export interface Wording {
  readonly language: string;
  /** Opening words of a greeting, without the name. */
  readonly greetings: readonly string[];
  /** Sentences that stand where a note would stand, without the greeting. */
  readonly defaults: readonly string[];
  /** Parts of words that LinkedIn's own default sentences turn on; a short sentence with one of them is not taken for a note. */
  readonly defaultStems: readonly string[];
  readonly invitationSubjects: readonly string[];
  readonly reminderSubjects: readonly string[];
  readonly reminderLines: readonly string[];
  /** Lines above the note in early mails, naming the inviter. */
  readonly introLines?: readonly string[];
  readonly waiting: readonly string[];
  /** The same with the present position: `{T}` and `{C}` parted by `between`. */
  readonly waitingWithPosition: readonly {
    readonly before: string;
    readonly between: string;
    readonly after: string;
  }[];
  readonly relations: readonly string[];
  readonly photoAlts: readonly string[];
  readonly viewLabels: readonly string[];
  readonly acceptLabels: readonly string[];
  /** The line that names the recipient. */
  readonly intended: readonly string[];
  readonly viewSubjects: readonly string[];
  readonly acceptedSubjects: readonly string[];
  readonly messageSubjects: readonly string[];
  readonly suggestionSubjects: readonly string[];
  readonly searchSubjects: readonly string[];
  /** "You have 18 new invitations". */
  readonly countSubjects: readonly string[];
  readonly newsletterSubjects: readonly string[];
  readonly jobSubjects: readonly string[];
  readonly securitySubjects: readonly string[];
}
