import type { Footer } from './footer.ts';
import type { Line } from './lines.ts';
import type { Original } from './original.ts';
import { WORDINGS, wordingOf } from './wording/all-wordings.ts';
import { matchAny } from './wording/pattern.ts';
import type { Wording } from './wording/wording.ts';

const labelsOf = (lines: readonly Line[]): readonly string[] =>
  lines
    .flatMap(({ runs }) =>
      runs.filter(({ link }) => link?.purpose === 'accept').map(({ text }) => text.replace(/\s*:+$/u, '')),
    )
    .filter((text) => text !== '');

const SUBJECTS: ReadonlyMap<Wording, readonly string[]> = new Map(
  WORDINGS.map((wording) => [wording, [...wording.invitationSubjects, ...wording.reminderSubjects]]),
);

/**
 * Whether every piece of the frame that we can check (subject, footer, accept button) is worded as we know it. Only then
 * are words that we do not know somebody's own; in a frame that LinkedIn has reworded they may be its new sentence.
 */
export const isFrameKnown = (original: Original, language: string | null, footer: Footer): boolean => {
  const wording = wordingOf(language);
  if (wording === null) return false;
  const subjects = SUBJECTS.get(wording) ?? [];
  const labels = [original.html, original.text].flatMap((page) => labelsOf(page?.lines ?? []));
  const checks = [
    ...(original.subject === '' ? [] : [matchAny(subjects, original.subject) !== null]),
    ...(footer.present ? [footer.language === wording.language] : []),
    ...labels.slice(0, 4).map((label) => matchAny(wording.acceptLabels, label) !== null),
  ];
  return checks.length > 0 && checks.every((check) => check);
};
