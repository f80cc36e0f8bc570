import type { Gathered } from './gather.ts';
import type { Shelves } from './shelves.ts';

const DAY_MS = 24 * 3_600_000;
const SILENCE_DAYS = 14;

/** How many shown invitations the member has not seen in a digest before. */
export const arrivedSince = ({ previous }: Gathered, shelves: Shelves): number => {
  const seen = new Set(previous?.rows.map(({ key }) => key));
  const shown = [...shelves.worth, ...shelves.mass.flat(), ...shelves.suspicious, ...shelves.unjudged];
  return shown.filter(({ key }) => !seen.has(key)).length;
};

/** Days without any mail, when it is a fortnight or more and has not been asked about yet; else null. */
export const silentDays = ({ member, counts, previous }: Gathered, now: Date): number | null => {
  const lastMail = Date.parse(counts.lastMailAt ?? member.createdAt);
  const askedAlready = previous !== null && Date.parse(previous.claimedAt) - lastMail >= SILENCE_DAYS * DAY_MS;
  const days = Math.floor((now.getTime() - lastMail) / DAY_MS);
  return days >= SILENCE_DAYS && !askedAlready ? days : null;
};

/** Whether there is anything to say: nothing new, no mail. */
export const hasNews = (gathered: Gathered, shelves: Shelves, now: Date): boolean =>
  arrivedSince(gathered, shelves) > 0 ||
  gathered.unreadable.length > 0 ||
  gathered.notes.length > 0 ||
  gathered.open.some(({ lastReminderAt }) => lastReminderAt !== null && lastReminderAt > gathered.since) ||
  silentDays(gathered, now) !== null;
