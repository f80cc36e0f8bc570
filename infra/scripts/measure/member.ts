import { type WrittenPerson, writeMail } from '@guestlist/linkedin-mail/test-mails';
import { type Member, WEEKDAYS } from '@guestlist/model';
import { member } from '@guestlist/store/test-builders';

const EMAIL = 'ada@fernholz.example';
const NAME = 'Ada Sorel';
const HOUR = 3_600_000;

export const DOOR = `u-${'a2b3c4d5e6'.repeat(2)}@example.org`;

/** A member as one is after a few weeks: a filled-in profile, a digest each morning. */
export const memberOf = (memberId: string, door: string, now: number): Member =>
  member(memberId, {
    email: `${memberId}.${EMAIL}`,
    addresses: [`${memberId}.${EMAIL}`, EMAIL],
    name: NAME,
    timeZone: 'Europe/Paris',
    days: WEEKDAYS,
    askAfterAccept: true,
    profile: {
      name: NAME,
      headline: 'Head of purchasing at Sorel Tools',
      company: 'Sorel Tools',
      industry: 'Machinery',
      location: 'Lyon, France',
      languages: ['en', 'fr'],
      lookingFor: ['machine tools', 'bearings', 'maintenance'],
      notWanted: ['recruiting', 'lead generation'],
      pastCompanies: ['Fernholz', 'Atelier Brun'],
      schools: ['INSA Lyon'],
    },
    door,
    createdAt: new Date(now - 60 * 24 * HOUR).toISOString(),
  });

const SYLLABLES = ['bra', 'den', 'fol', 'gri', 'hus', 'kel', 'lom', 'nar', 'pes', 'rud', 'sel', 'tov', 'vik'] as const;
const PLACES = ['Lyon, France', 'Graz, Styria, Austria', 'Porto, Portugal', 'Ghent, Belgium', 'Turin, Italy'] as const;
const TRADES = ['Sales', 'Design', 'Maintenance', 'Recruiting', 'Export', 'Quality', 'Research'] as const;

/** A word of three syllables that no other number of two thousand has. */
const word = (number: number): string =>
  [number, Math.floor(number / 13), Math.floor(number / 169)].map((part) => SYLLABLES[part % 13]).join('');

const name = (number: number): string => {
  const small = word(number);
  return `${small[0]?.toUpperCase()}${small.slice(1)}`;
};

/** Nobody shares an employer with another: an invitation of no campaign, the usual one. */
const inviterOf = (number: number): WrittenPerson => {
  const company = `${name(number * 7 + 3)} ${name(number * 11 + 5)}`;
  const title = `${TRADES[number % TRADES.length]} lead`;
  return {
    name: `${name(number)} ${name(number * 5 + 1)}`,
    firstName: name(number),
    headline: `${title} at ${company} | ${word(number * 17)} and ${word(number * 19 + 7)} for makers of machines`,
    title,
    company,
    location: PLACES[number % PLACES.length] ?? null,
    slug: `${word(number)}-${number}`,
    memberNumber: String(70_000_000 + number),
    photo: true,
  };
};

/** A note from one in three, no two alike. */
const noteOf = (number: number): string | null =>
  number % 3 === 0 ? Array.from({ length: 18 }, (_, n) => word(number * 23 + n * 29)).join(' ') : null;

/** A signed mail of LinkedIn's to that member, as a mailbox filter sends it on; the number makes it another person's. */
export const mailTo = (kind: 'invitation' | 'profile-view', number: number, now: number) => {
  const at = (hours: number): string => new Date(now - hours * HOUR).toISOString();
  const recipient = {
    name: NAME,
    firstName: 'Ada',
    headline: 'Head of purchasing at Sorel Tools',
    email: EMAIL,
    memberNumber: '48151623',
  };
  return writeMail({
    seed: `${kind} ${number}`,
    kind,
    inviter: inviterOf(number),
    note: noteOf(number),
    mutual: { count: 1 + (number % 9), names: [`${name(number * 3)} ${name(number * 2)}`] },
    language: 'en',
    recipient,
    door: DOOR,
    invitedAt: at(3),
    sentAt: at(2),
    way: 'gmail-filter',
  });
};
