import type { FactSource } from '@guestlist/model';
import { reminderDays } from './frame-words.ts';
import type { Line } from './lines.ts';
import type { Original } from './original.ts';
import { WORDINGS } from './wording/all-wordings.ts';
import { matchAny } from './wording/pattern.ts';

/** A mail this much younger than its invitation is a reminder: LinkedIn sends the first one within hours. */
const REMINDER_AFTER_MS = 48 * 60 * 60 * 1000;

const DAY_MS = 24 * 60 * 60 * 1000;

const REMINDER_SUBJECTS = WORDINGS.flatMap(({ reminderSubjects }) => reminderSubjects);

export const isReminderSubject = (subject: string): boolean => matchAny(REMINDER_SUBJECTS, subject) !== null;

/** The inviter that a reminder's subject names in full; null where it says a first name only. */
export const reminderName = (subject: string): string | null => matchAny(REMINDER_SUBJECTS, subject)?.['N'] ?? null;

/** A line that says how old the invitation is must be right about it: a note can say anything. */
const isTrue = (days: number | null, age: number | null): boolean =>
  age === null || (days === null ? age >= DAY_MS : Math.abs(age - days * DAY_MS) <= REMINDER_AFTER_MS);

/**
 * Whether a mail reminds of an invitation, and by what that is told: its words, or its own Date against the invitation's
 * time. The Date of a forwarding mail never counts; the one it quotes does, as far as it is certain.
 */
export const isReminder = (original: Original, invitedAt: string | null, lines: readonly Line[]): FactSource | null => {
  const age = original.date === null || invitedAt === null ? null : Date.parse(original.date) - Date.parse(invitedAt);
  const says = lines.some(({ text }) => {
    const days = reminderDays(text);
    return days !== undefined && isTrue(days, age);
  });
  if (says || isReminderSubject(original.subject)) return 'words';
  const sentAt = original.date === null ? (original.quotedDate?.earliest ?? null) : Date.parse(original.date);
  if (invitedAt === null || sentAt === null) return null;
  return sentAt - Date.parse(invitedAt) >= REMINDER_AFTER_MS ? 'header' : null;
};
