import { type WrittenPerson, writeMail } from '@guestlist/linkedin-mail/test-mails';
import type { KnownMail, KnownMember } from './ledger.ts';

const NAMES = ['Basil', 'Clara', 'Dario', 'Edda', 'Ferran', 'Greta', 'Hugo', 'Ilse', 'Jaro', 'Kaja'] as const;
const FAMILIES = ['Thorne', 'Voss', 'Lenz', 'Marchetti', 'Nowak', 'Oduya', 'Prins', 'Quist', 'Rojas', 'Stein'] as const;
const GENERATIONS = ['glimmer-2025', 'mid-2018', 'phoenix-2016'] as const;
const WAYS = ['gmail-filter', 'sieve-redirect', 'gmail'] as const;

const personOf = (n: number): WrittenPerson => {
  const firstName = NAMES[n % NAMES.length] ?? 'Ada';
  const name = `${firstName} ${FAMILIES[Math.floor(n / NAMES.length) % FAMILIES.length] ?? 'Sorel'}`;
  return {
    name,
    firstName,
    headline: 'Sales engineer, machine tools',
    title: null,
    company: null,
    location: 'Lyon',
    slug: `invented-person-${n}`,
    memberNumber: String(20_000_000 + n),
    photo: true,
  };
};

const WORDS =
  'harbour violin ledger orchard tunnel compass kiln saddle glacier novel turbine market quarry lantern bakery ferry archive meadow engine pottery bridge garden printer valley canal furnace museum tailor reservoir workshop observatory vineyard railway foundry theatre aquarium sawmill lighthouse dairy nursery'.split(
    ' ',
  );

/** What nobody else writes: six words that follow from n. */
const ownNote = (n: number): string =>
  Array.from(
    { length: 6 },
    (_, i) => WORDS[(n * (i + 3) + i * i * 7 + Math.floor(n / WORDS.length) * (i + 1)) % WORDS.length],
  ).join(' ');

/** No note, one of a wave of alike ones, or one of its own. */
const noteOf = (n: number): string | null => {
  if (n % 2 === 0) return null;
  if (n % 4 === 1) return `Dear Ada, we spoke about lathe number ${n} in hall ${n % 9}; here is what you asked for.`;
  return `Hello, ${ownNote(n)}: that is what I work on.`;
};

/**
 * The n-th mail of a run: an invitation nobody else in the run makes, from a person of its own.
 *
 * @param seed of the run
 * @param now milliseconds since the epoch
 */
export const nthMail = (seed: string, n: number, member: KnownMember, now: number): KnownMail => {
  // LinkedIn's ids carry the millisecond, so each invitation gets one of its own.
  const invitedAt = new Date(now - 20 * 3_600_000 + n * 7).toISOString();
  const written = writeMail({
    seed: `${seed} ${n}`,
    language: 'en',
    generation: GENERATIONS[n % GENERATIONS.length] ?? 'glimmer-2025',
    way: WAYS[n % WAYS.length] ?? 'gmail-filter',
    inviter: personOf(n),
    suggestions: [],
    note: noteOf(n),
    recipient: {
      name: 'Ada Sorel',
      firstName: 'Ada',
      headline: 'Head of purchasing',
      email: member.email,
      memberNumber: '48151623',
    },
    door: member.door,
    invitedAt,
    sentAt: new Date(Date.parse(invitedAt) + 60_000).toISOString(),
  });
  const [{ invitationId } = { invitationId: null }] = written.expected.invitations;
  if (invitationId === null) throw new Error('the written mail shows no invitationId');
  return { member, invitationId, eml: written.eml, from: written.envelope.from, accepted: 0, tried: 0 };
};
