/**
 * The words of one frame. `{F}` first name, `{N}` full name, `{T}` title, `{C}` company, `{H}` headline, `{D}` days,
 * `{n}` a number.
 */
export interface Wording {
  /** BCP 47, as it stands in `lang=`. */
  readonly tag: string;
  readonly greeting: string;
  readonly join2016: string;
  readonly join2025: string;
  readonly subject2016: string;
  readonly subjects2025: readonly [string, ...string[]];
  readonly preheader: string;
  readonly preheaderBare: string;
  readonly mutualOne: string;
  readonly mutualMany: string;
  readonly reminderSubjects: readonly [string, ...string[]];
  readonly reminderLine: string;
  readonly viewedSubject: string;
  readonly acceptedSubject: string;
  readonly photoAlt: string;
  readonly view: string;
  readonly accept: string;
  /** With the headline in parentheses as LinkedIn has it. */
  readonly intended: string;
  readonly why: string;
  readonly receiving2016: string;
  readonly receiving2025: string;
  readonly unsubscribe: string;
  readonly help: string;
  readonly mayKnow: string;
  readonly getApp: string;
  readonly upsell: string;
  readonly message: string;
  readonly hasAccepted: string;
  readonly suggestions: string;
  readonly newConnections: string;
  readonly newMessage: string;
  readonly trademark: string;
}

/** Fills the places of a sentence. */
export const say = (sentence: string, values: Readonly<Record<string, string | number>> = {}): string =>
  sentence.replace(/\{(\w+)\}/gu, (place, name: string) => `${values[name] ?? place}`);
