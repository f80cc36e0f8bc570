import { type Counterfactual, type Finding, groupOf, type Locale } from '@guestlist/model';
import { COUNTERFACTUALS } from './counterfactuals.ts';
import type { Sentences } from './sentences.ts';

/** The sentences of one language, and which. */
export interface Words {
  readonly locale: Locale;
  readonly sentences: Sentences;
}

/** Quoted words are cut to this many characters: a reason is one line. */
const LONGEST_QUOTE = 60;

const PLACE = /\{(\w+)\}/gu;
const DATE = /^\d{4}-\d{2}-\d{2}/u;

const sentenceOf = (id: string, { sentences }: Words): string | undefined =>
  Object.hasOwn(sentences, id) ? sentences[id as keyof Sentences] : undefined;

/** Making a formatter costs a hundred times what using it does. */
const days = new Map<Locale, Intl.DateTimeFormat>();

const dayIn = (date: string, locale: Locale): string => {
  const tag = locale === 'en' ? 'en-GB' : locale;
  const format = days.get(locale) ?? new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  days.set(locale, format);
  return format.format(new Date(date.slice(0, 10)));
};

const shown = (value: string | number, locale: Locale): string => {
  if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value);
  if (DATE.test(value)) return dayIn(value, locale);
  return value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE - 1).trimEnd()}…` : value;
};

/**
 * One short plain sentence that tells a finding to the member. A finding of a rule that is no more is told by its evidence.
 * Quoted words come out of mails: escape the sentence where it is shown.
 */
export const describeFinding = (finding: Finding, words: Words): string => {
  const { locale } = words;
  const sentence = sentenceOf(finding.rule, words);
  if (sentence === undefined) return shown(finding.evidence, locale);
  return sentence.replace(PLACE, (_, name: string) => shown(finding.params[name] ?? finding.evidence, locale));
};

/** What would have made the difference, in one sentence. */
export const describeCounterfactual = ({ changes, score }: Counterfactual, locale: Locale): string => {
  const { lead, parts, without } = COUNTERFACTUALS[locale];
  const [words, named] = groupOf(score) === 'worth-accepting' ? [lead, parts] : [without.lead, without.parts];
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(changes.map((change) => named[change]));
  return `${words} ${list}.`;
};

/** A rule by its sentence, for statistics over many findings: what differs from finding to finding is left out. */
export const ruleTitle = (ruleId: string, words: Words): string =>
  sentenceOf(ruleId, words)?.replace(PLACE, '…') ?? ruleId;
