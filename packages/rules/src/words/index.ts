import { type Counterfactual, type Finding, groupOf, type Locale } from '@guestlist/model';
import { COUNTERFACTUALS } from './counterfactuals.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import { NL } from './nl.ts';
import { PL } from './pl.ts';
import { PT } from './pt.ts';
import type { Sentences } from './sentences.ts';

const CATALOGUES: Readonly<Record<Locale, Sentences>> = {
  en: EN,
  fr: FR,
  de: DE,
  es: ES,
  it: IT,
  pt: PT,
  nl: NL,
  pl: PL,
};

/** Quoted words are cut to this many characters: a reason is one line. */
const LONGEST_QUOTE = 60;

const PLACE = /\{(\w+)\}/gu;
const DATE = /^\d{4}-\d{2}-\d{2}/u;

const sentenceOf = (id: string, locale: Locale): string | undefined =>
  Object.hasOwn(CATALOGUES[locale], id) ? CATALOGUES[locale][id as keyof Sentences] : undefined;

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
export const describeFinding = (finding: Finding, locale: Locale): string => {
  const sentence = sentenceOf(finding.rule, locale);
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
export const ruleTitle = (ruleId: string, locale: Locale): string =>
  sentenceOf(ruleId, locale)?.replace(PLACE, '…') ?? ruleId;
