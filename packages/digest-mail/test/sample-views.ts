import type { Locale } from '@guestlist/model';
import type { DigestView, MassPerson, MassRow, SuspiciousItem, WorthItem } from '../src/view.ts';
import { SAMPLE_WORDS, type SampleWords } from './sample-words.ts';

/** Digests of invented people, for pictures and tests. */

const TOKEN =
  'AQEBc2FtcGxlLXRva2VuLW9mLXRoZS1sZW5ndGgtb2YtYS1yZWFsLW9uZS13aXRoLWEtbWVtYmVyLWEtZGlnZXN0LWFuLWludml0YXRpb24tYW4tYWN0aW9uLWFuLWV4cGlyeQ';

export const sampleUrl = (what: string): string => `https://guestlist.example/d/${TOKEN}${what}`;

const wait = { reminded: false, lapsesInDays: null };

const decisionUrls = (number: number) => ({
  accept: sampleUrl(`a${number}`),
  ignore: sampleUrl(`i${number}`),
  more: sampleUrl(`m${number}`),
});

const bestOf = (words: SampleWords): readonly WorthItem[] => [
  {
    ...wait,
    number: 1,
    name: 'Marieke van der Velden',
    headline: 'Head of Fleet Maintenance at Maasstad Trams',
    place: 'Rotterdam',
    mutual: { count: 12, names: ['Jonas Lindqvist', 'Beatriz Couto', 'Samira Haddad'] },
    note: 'I heard you speak on bogie inspections in Lyon. We are rebuilding the Rotterdam tram depot and I would love to compare notes on your night shifts.',
    score: 91,
    reasons: [
      { sentence: words.note, points: 24 },
      { sentence: words.viewed, points: 15 },
      { sentence: words.shared, points: 12 },
    ],
    trust: 'verified',
    urls: decisionUrls(1),
  },
  {
    ...wait,
    number: 2,
    name: 'יעל ברקוביץ׳',
    headline: 'Signalling engineer · מהנדסת איתות',
    place: 'Haifa',
    mutual: { count: 2, names: ['Noa Peled', 'Ilse Brandt'] },
    note: 'שלום, קראתי את המאמר שלך על תחזוקת רכבות קלות.\nאשמח ללמוד מהניסיון שלך.',
    score: 63,
    reasons: [
      { sentence: words.trade, points: 14 },
      { sentence: words.known, points: 6 },
    ],
    trust: 'member',
    reminded: true,
    urls: decisionUrls(2),
  },
  {
    ...wait,
    number: 3,
    name: 'Tomás Echeverría',
    headline: 'Buyer, rolling stock',
    place: 'Bilbao',
    mutual: { count: 1, names: ['Samira Haddad'] },
    note: null,
    score: 56,
    reasons: [
      { sentence: words.viewed, points: 15 },
      { sentence: words.trade, points: 14 },
      { sentence: words.noNote, points: -6 },
    ],
    trust: 'verified',
    lapsesInDays: 9,
    urls: decisionUrls(3),
  },
];

const NAMES = [
  'Kevin Aldous',
  'Priya Raman',
  'Łukasz Wrona',
  'Ingrid Solheim',
  'Mateo Quispe',
  'Chloé Vasseur',
  'Omar Benali',
  'Saoirse Nolan',
  'Giulia Ferrante',
  'Bence Varga',
  'Hana Dvořáková',
  'Pedro Abrantes',
  'Anouk Peeters',
  'Dmitri Orlov',
  'Zeynep Aksoy',
  'Finn Carstensen',
  'Lerato Mokoena',
  'Nikos Petrakis',
  'Aino Virtanen',
  'Rania Khoury',
] as const;

const HEADLINES = [
  'Helping founders scale to seven figures | Author | Speaker',
  'Talent Partner at Brightlane',
  'Business Development Representative',
  'Growth advisor for industrial companies, ex-consultant',
  'Wealth planning for executives',
] as const;

const person = (number: number, words: SampleWords): MassPerson => ({
  ...wait,
  type: 'person',
  number,
  name: NAMES[number % NAMES.length] ?? null,
  headline: HEADLINES[number % HEADLINES.length] ?? null,
  score: 8 + ((number * 7) % 38),
  reason: [words.noNote, words.stranger, words.selling, words.agency][number % 4] ?? null,
  trust: 'verified',
  counterfactual: number % 2 === 0 ? words.without : null,
  urls: { ignore: sampleUrl(`i${number}`), more: sampleUrl(`m${number}`) },
});

const massOf = (words: SampleWords): readonly MassRow[] => [
  {
    ...wait,
    type: 'campaign',
    number: 4,
    company: 'Brightlane Talent',
    count: 9,
    names: ['Sophie Marchetti', 'Dean Okoro', 'Elif Sandberg'],
    reason: words.sameWords,
    urls: { ignore: sampleUrl('c4'), more: sampleUrl('m4') },
  },
  ...Array.from({ length: 6 }, (_, index) => person(5 + index, words)),
  { ...person(11, words), lapsesInDays: 1 },
];

const suspiciousOf = (words: SampleWords): readonly SuspiciousItem[] => [
  {
    ...wait,
    number: 12,
    why: 'unsigned',
    name: 'Support linkedin-security.example',
    headline: 'Confirm at http://linkedin-security.example/login',
    reasons: [words.fake, words.replayed],
    urls: { ignore: sampleUrl('i12'), later: sampleUrl('l12'), report: sampleUrl('r12') },
  },
];

const nothing = {
  firstName: 'Camille',
  date: '2026-07-15',
  arrived: 0,
  worth: [],
  mass: [],
  ignoreAllUrl: null,
  suspicious: [],
  unread: [],
  decided: [],
  heldBack: null,
  tip: null,
  written: [],
  weeklyOffer: null,
  silence: null,
  week: [],
  urls: {
    page: sampleUrl('page'),
    settings: sampleUrl('set'),
    history: sampleUrl('his'),
    unsubscribe: sampleUrl('uns'),
  },
} satisfies DigestView;

/** A day with something of everything. */
const everything = (locale: Locale): DigestView => {
  const words = SAMPLE_WORDS[locale];
  return {
    ...nothing,
    arrived: 20,
    worth: bestOf(words),
    mass: massOf(words),
    ignoreAllUrl: sampleUrl('all'),
    suspicious: suspiciousOf(words),
    unread: [
      { receivedOn: '2026-07-14', url: sampleUrl('u1') },
      { receivedOn: '2026-07-13', url: sampleUrl('u2') },
    ],
    decided: [
      { action: 'accept', names: ['Ana Ruiz'], count: 1, newDevice: true, byReply: false, undoUrl: sampleUrl('x1') },
      {
        action: 'ignore',
        names: ['Bo Lind', 'Carla Nunes'],
        count: 23,
        newDevice: false,
        byReply: false,
        undoUrl: sampleUrl('x2'),
      },
      { action: 'ask', names: ['Dirk Hofman'], count: 1, newDevice: false, byReply: true, undoUrl: sampleUrl('x3') },
    ],
    heldBack: { count: 31, url: sampleUrl('held') },
    tip: { strangers: 142 },
    written: [{ name: 'Ilse Brandt', acceptedOn: '2026-07-01', url: sampleUrl('w1') }],
    weeklyOffer: { url: sampleUrl('weekly') },
    week: [
      { date: '2026-07-09', worth: 1, mass: 11 },
      { date: '2026-07-10', worth: 0, mass: 14 },
      { date: '2026-07-11', worth: 2, mass: 6 },
      { date: '2026-07-12', worth: 0, mass: 0 },
      { date: '2026-07-13', worth: 1, mass: 22 },
      { date: '2026-07-14', worth: 4, mass: 31 },
      { date: '2026-07-15', worth: 3, mass: 16 },
    ],
  };
};

/** A usual day. */
const usual = (locale: Locale): DigestView => {
  const words = SAMPLE_WORDS[locale];
  return { ...nothing, arrived: 19, worth: bestOf(words), mass: massOf(words), ignoreAllUrl: sampleUrl('all') };
};

/** A digest of so many invitations: one in six is worth accepting. */
export const crowd = (locale: Locale, count: number): DigestView => {
  const words = SAMPLE_WORDS[locale];
  const worthCount = Math.ceil(count / 6);
  const best = bestOf(words);
  return {
    ...nothing,
    arrived: count,
    worth: Array.from({ length: worthCount }, (_, index) => ({
      ...(best[index % best.length] as WorthItem),
      number: index + 1,
      urls: decisionUrls(index + 1),
    })),
    mass: Array.from({ length: count - worthCount }, (_, index) => person(worthCount + index + 1, words)),
    ignoreAllUrl: count === 0 ? null : sampleUrl('all'),
  };
};

export const SAMPLES = {
  usual,
  everything,
  onlyMass: (locale: Locale): DigestView => ({ ...usual(locale), arrived: 16, worth: [] }),
  silence: (): DigestView => ({ ...nothing, silence: { days: 14, url: sampleUrl('fwd') } }),
  sixty: (locale: Locale): DigestView => crowd(locale, 60),
} as const satisfies Readonly<Record<string, (locale: Locale) => DigestView>>;
