import type { NotificationKind, Person } from '@guestlist/model';
import { cleanText, clip, readsSame } from './clean-text.ts';
import { isButtonLabel } from './frame-words.ts';
import { MAX_HEADLINE_CHARS, MAX_NAME_CHARS, MAX_PEOPLE } from './limits.ts';
import type { Line, Page } from './lines.ts';
import { type Link, profileUrl } from './links.ts';
import type { Original } from './original.ts';
import { isTyped, roleOf } from './roles.ts';
import { WORDINGS } from './wording/all-wordings.ts';
import { matchAny } from './wording/pattern.ts';

interface Found {
  readonly name: string;
  readonly link: Link;
  readonly line: number;
}

const VIEW_SUBJECTS = WORDINGS.flatMap(({ viewSubjects }) => viewSubjects);

const isNameLink = (link: Link): boolean => link.slot === null || /name$/u.test(link.slot.name);

const namesIn = (lines: readonly Line[]): readonly Found[] =>
  lines.flatMap((line, at) =>
    line.hidden
      ? []
      : line.runs.flatMap((run) => {
          const { link, text } = run;
          if (link?.purpose !== 'profile' || text === '' || isTyped(run) || isButtonLabel(text)) return [];
          return roleOf(link, line) === 'noise' || !isNameLink(link) ? [] : [{ name: text, link, line: at }];
        }),
  );

const headlineUnder = (lines: readonly Line[], at: number): string | null => {
  const next = lines[at + 1];
  return next === undefined || next.text === '' || next.links.length > 0 ? null : clip(next.text, MAX_HEADLINE_CHARS);
};

const distinct = (found: readonly Found[]): readonly Found[] =>
  found.filter(({ link }, at) => found.findIndex((other) => other.link.slug === link.slug) === at);

/** Whoever stands in the same place of the template as the first: suggestions stand in another. */
const alike = (found: readonly Found[], expected: string | null): readonly Found[] => {
  const first = found.find(({ name }) => expected !== null && readsSame(name, expected)) ?? found[0];
  if (first === undefined) return [];
  if (first.link.slot === null) return expected === null ? [] : [first].filter(({ name }) => readsSame(name, expected));
  return found.filter(({ link }) => link.slot?.section === first.link.slot?.section);
};

const inPage = (page: Page | null, expected: string | null): readonly Person[] => {
  const lines = page?.lines ?? [];
  return distinct(alike(namesIn(lines), expected))
    .slice(0, MAX_PEOPLE)
    .map(({ name, link, line }) => ({
      name: clip(cleanText(name), MAX_NAME_CHARS),
      headline: headlineUnder(lines, line),
      profileUrl: link.slug === null ? null : profileUrl(link.slug),
      memberNumber: link.memberNumber,
    }));
};

/** By name alone, where the links are gone or stand under labels only. */
const inWords = (page: Page | null, expected: string): Person => {
  const lines = page?.lines ?? [];
  const at = lines.findIndex(({ text }) => readsSame(text, expected));
  const near =
    at < 0
      ? []
      : lines.slice(at, at + 8).flatMap((line) => line.links.filter((link) => roleOf(link, line) !== 'noise'));
  const slug = near.find(({ purpose, slug: own }) => purpose === 'profile' && own !== null)?.slug ?? null;
  return {
    name: expected,
    headline: at < 0 ? null : headlineUnder(lines, at),
    profileUrl: slug === null ? null : profileUrl(slug),
    memberNumber: null,
  };
};

/** Whom the mail is about by its head: From of an acceptance, the subject of a profile view. */
const expectedName = (original: Original, kind: NotificationKind, fromName: string | null): string | null =>
  kind === 'profile-view' ? (matchAny(VIEW_SUBJECTS, original.subject)?.['N'] ?? null) : fromName;

/**
 * The people a profile view or an acceptance names. Suggestions and other strangers in the same mail are none of them.
 *
 * @param fromName the From field's name, null where that is LinkedIn itself
 */
export const peopleOf = (original: Original, kind: NotificationKind, fromName: string | null): readonly Person[] => {
  if (kind !== 'profile-view' && kind !== 'invitation-accepted') return [];
  const expected = expectedName(original, kind, fromName);
  const linked = [inPage(original.html, expected), inPage(original.text, expected)].find((people) => people.length > 0);
  if (linked !== undefined) return linked;
  return expected === null
    ? []
    : [inWords(original.html ?? original.text, cleanText(expected).slice(0, MAX_NAME_CHARS))];
};
