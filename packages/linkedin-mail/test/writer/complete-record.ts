import { inventPeople, MEMBER, NOTES, RELATIONS } from './people.ts';
import { type Random, seeded } from './random.ts';
import type { Layout, MailDraft, MailRecord } from './record.ts';

const HOUR = 3_600_000;

const laterBy = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString();

const YEARS = {
  'text-2009': 2011,
  'm2m-2016-04': 2016,
  'phoenix-2016': 2017,
  'mid-2018': 2021,
  'glimmer-2025': 2026,
  'glimmer-several': 2026,
} as const;

const drawMutual = (random: Random): MailRecord['mutual'] => {
  if (random.chance(0.25)) return null;
  const count = random.pick([1, 2, 3, 5, 12, 27]);
  return { count, names: random.shuffle(RELATIONS).slice(0, Math.min(3, count)) };
};

/** Fills in from the seed what a draft leaves open. */
export const completeRecord = (draft: MailDraft): MailRecord => {
  const random = seeded(`record ${draft.seed}`);
  const generation = draft.generation ?? 'glimmer-2025';
  const kind = draft.kind ?? 'invitation';
  const day = Date.UTC(
    YEARS[generation],
    random.int(12),
    1 + random.int(28),
    random.int(24),
    random.int(60),
    random.int(60),
  );
  const invitedAt = draft.invitedAt ?? new Date(day + random.int(1000)).toISOString();
  const lag =
    kind === 'reminder' ? (5 + random.int(20)) * 24 * HOUR + random.int(5) * HOUR : 20_000 + random.int(3 * HOUR);
  const sentAt = draft.sentAt ?? laterBy(invitedAt, lag);
  const [inviter, second, third, ...strangers] = inventPeople(random, 6);
  if (inviter === undefined) throw new Error('the list of people is empty');
  const several = generation === 'glimmer-several' || kind === 'acceptance-batch';
  return {
    kind,
    generation,
    language: 'en',
    inviter,
    mutual: drawMutual(random),
    note: random.chance(0.5) ? random.pick(NOTES) : null,
    recipient: MEMBER,
    way: 'gmail-filter',
    forwardedAt: laterBy(sentAt, 40 * 60_000 + random.int(5 * HOUR)),
    door: `u-${random.chars('abcdefghijkmnpqrstuvwxyz23456789', 18)}@inbox.example`,
    moreInvitations: several
      ? [second, third]
          .flatMap((person) => person ?? [])
          .map((person, at) => ({
            inviter: person,
            mutual: drawMutual(random),
            note: at === 0 ? random.pick(NOTES) : null,
            invitedAt: laterBy(invitedAt, -(at + 1) * HOUR),
          }))
      : [],
    suggestions: random.chance(0.7) ? strangers : [],
    secretMark: null,
    layout: {},
    ...draft,
    invitedAt,
    sentAt,
  };
};

/** The layout a mail has: what its record says, else what its seed gives. */
export const chooseLayout = (record: MailRecord): Layout => {
  const random = seeded(`layout ${record.seed}`);
  return {
    notePlace: random.chance(0.6) ? 'card' : 'sentence',
    textHeadline: 'whole',
    preheader: random.chance(0.75) ? 'position' : 'bare',
    tilde: random.chance(0.5) ? '~' : '%7E',
    header: random.chance(0.5) ? 'badges' : 'photo',
    opening: random.chance(0.35),
    premium: random.chance(0.3),
    host: random.pick(['www', 'www', 'de', 'fr', 'uk', 'za', 'ae']),
    subject: random.int(3),
    ...record.layout,
  };
};
