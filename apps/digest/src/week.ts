import type { DayCount, DigestView } from '@guestlist/digest-mail';
import { localDateAt } from '@guestlist/digest-mail/wall-clock';
import type { StoredInvitation } from '@guestlist/store';
import type { Gathered } from './gather.ts';

const DAY_MS = 24 * 3_600_000;
const DAYS = 7;
/** Bars of fewer say nothing. */
const FEWEST = 5;

const known = ({ open, lately }: Gathered): readonly StoredInvitation[] => [...open, ...lately];

/** The member's last seven dates, oldest first, and how many came on each; empty when hardly any came. */
export const weekOf = (gathered: Gathered, date: string): readonly DayCount[] => {
  const byDate = Map.groupBy(known(gathered), ({ receivedAt }) =>
    localDateAt(new Date(receivedAt), gathered.member.timeZone),
  );
  const days = Array.from({ length: DAYS }, (_, n) => {
    const day = new Date(Date.parse(date) - (DAYS - 1 - n) * DAY_MS).toISOString().slice(0, 10);
    const all = byDate.get(day) ?? [];
    const worth = all.filter(({ verdict }) => verdict?.group === 'worth-accepting').length;
    return { date: day, worth, mass: all.length - worth };
  });
  return days.reduce((sum, { worth, mass }) => sum + worth + mass, 0) < FEWEST ? [] : days;
};

/** How many looked like mass invitations in the seven days up to a moment. */
const strangersUpTo = (gathered: Gathered, moment: number): number =>
  known(gathered).filter(({ receivedAt, verdict }) => {
    const at = Date.parse(receivedAt);
    return verdict?.group === 'mass-invite' && at <= moment && at > moment - DAYS * DAY_MS;
  }).length;

/** The tip on LinkedIn's own settings, in the digest in which a week's strangers pass the member's threshold. */
export const tipOf = (gathered: Gathered, now: Date): DigestView['tip'] => {
  const { tipThreshold } = gathered.member;
  const strangers = strangersUpTo(gathered, now.getTime());
  if (tipThreshold < 1 || strangers < tipThreshold) return null;
  const toldBefore = gathered.previous !== null && strangersUpTo(gathered, Date.parse(gathered.since)) >= tipThreshold;
  return toldBefore ? null : { strangers };
};
