import type { Footer } from './footer.ts';
import type { Original } from './original.ts';
import { WORDINGS } from './wording/all-wordings.ts';
import { matchAny } from './wording/pattern.ts';

const TAG = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?$/iu;

/** A language tag in the spelling of BCP 47; LinkedIn also writes `pt_BR`. */
export const languageTag = (tag: string | null): string | null => {
  const match = TAG.exec(tag?.trim() ?? '');
  if (match === null) return null;
  const [, language = '', script, region] = match;
  const parts = [language.toLowerCase()];
  if (script !== undefined) parts.push(script.charAt(0).toUpperCase() + script.slice(1).toLowerCase());
  if (region !== undefined) parts.push(region.toUpperCase());
  return parts.join('-');
};

const pagesOf = ({ html, text }: Original) => [html, text].flatMap((page) => page ?? []);

/** What LinkedIn's own help links say, which carry its tracking; a link that somebody typed only for want of one. */
const byLinks = (original: Original, tracked: boolean): string | null => {
  const links = pagesOf(original).flatMap(({ lines }) => lines.flatMap(({ links }) => links));
  const found = links.findLast(
    ({ language, key, mailedTo }) => language !== null && (!tracked || key !== null || mailedTo !== null),
  );
  return languageTag(found?.language ?? null);
};

interface Words {
  readonly language: string;
  readonly subjects: readonly string[];
  readonly labels: readonly string[];
}

const WORDS: readonly Words[] = WORDINGS.map((wording) => ({
  language: wording.language,
  subjects: [
    ...wording.invitationSubjects,
    ...wording.reminderSubjects,
    ...wording.viewSubjects,
    ...wording.acceptedSubjects,
    ...wording.messageSubjects,
    ...wording.countSubjects,
  ],
  labels: [...wording.viewLabels, ...wording.acceptLabels, ...wording.defaults],
}));

const byLabels = (original: Original): string | null => {
  const texts = pagesOf(original).flatMap(({ lines }) =>
    lines.slice(0, 400).flatMap(({ runs }) => runs.map(({ text }) => text)),
  );
  const found = WORDS.find(({ labels }) =>
    texts.some((text) => text.length < 120 && matchAny(labels, text.replace(/\s*:$/u, '')) !== null),
  );
  return found?.language ?? null;
};

/**
 * The language of the mail's frame: what its help links and its own markup say, else its words.
 * A forwarding program's markup says nothing about it.
 */
export const languageOf = (original: Original, footer: Footer): string | null =>
  byLinks(original, true) ??
  (original.forwardedBy === 'redirect' ? languageTag(original.html?.language ?? null) : null) ??
  footer.language ??
  byLinks(original, false) ??
  WORDS.find(({ subjects }) => matchAny(subjects, original.subject) !== null)?.language ??
  byLabels(original);
