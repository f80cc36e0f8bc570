import type { Profile } from '@guestlist/model';
import { fieldOf, isTrade, type Trade } from '../lexicon/concepts.ts';
import { SMALL_WORDS } from '../lexicon/small-words.ts';
import { kindred } from '../text/kindred.ts';
import { type Reading, readingOf } from '../text/reading.ts';
import { remembering } from '../text/remembering.ts';
import { type Sieve, sieveOf } from '../text/sieve.ts';
import { type OwnName, ownNames, sieveOfNames } from './names.ts';
import { type OwnWords, ownWords } from './own-words.ts';
import { refusedIn } from './refusals.ts';
import { type WishList, wishLists } from './wish-lists.ts';
import { type Wish, wishOf } from './wishes.ts';

/** A member's profile, understood once. */
export interface MemberReading {
  readonly profile: Profile;
  readonly headline: Reading;
  readonly trades: ReadonlySet<Trade>;
  readonly fields: ReadonlySet<string>;
  readonly lookingFor: readonly Wish[];
  readonly notWanted: readonly Wish[];
  readonly lists: { readonly wanted: WishList; readonly unwanted: WishList };
  readonly ownWords: OwnWords;
  readonly company: readonly OwnName[];
  readonly pastCompanies: readonly OwnName[];
  readonly schools: readonly OwnName[];
  /** What may name one of these goes through it. */
  readonly ownNames: Sieve;
  /** Telling words of the headline and industry, folded. */
  readonly topics: readonly string[];
  /** The folded words of their name. */
  readonly names: readonly string[];
  /** Those, and the words that tell their company. */
  readonly knownWords: ReadonlySet<string>;
  /** Trades of theirs, or looked for. */
  readonly tradesOfInterest: ReadonlySet<Trade>;
  /** The fields of those. */
  readonly fieldsOfInterest: ReadonlySet<string>;
  /** Whether a folded word is kin to one of their topics. */
  readonly isTopic: (folded: string) => boolean;
  /** The rare word of what they look for that a folded word is kin to; null when none is. */
  readonly rareWish: (folded: string) => string | null;
  /** Whether a folded word is kin to one of their topics, or to a rare word of what they look for. */
  readonly isOfInterest: (folded: string) => boolean;
  /** What is of interest goes through it. */
  readonly interest: Sieve;
}

const cache = new WeakMap<Profile, MemberReading>();

const PARTS_OF_WISH = /\s*;\s*/u;
const PARTS_OF_UNWANTED = /\s*[;,]\s*/u;

const wishesOf = (list: readonly string[]): readonly Wish[] =>
  list.flatMap((line) => line.split(PARTS_OF_WISH)).map((line) => wishOf(line, false));

/** Each part of a line of what is not wanted stands for itself; if one names a kind of seller, all do. */
const unwantedOf = (list: readonly string[]): readonly Wish[] =>
  list.flatMap((line) => {
    const parts = line
      .split(PARTS_OF_UNWANTED)
      .filter((part) => part !== '')
      .map((part) => wishOf(part, true));
    const namesSellers = parts.some((part) => part.namesSellers);
    return parts.map((part) => ({ ...part, namesSellers }));
  });

const MOST_REMEMBERED = 5_000;

const kinOf = (words: readonly string[]): ((folded: string) => boolean) =>
  remembering(MOST_REMEMBERED, (folded) => words.some((word) => kindred(word, folded)));

const read = (profile: Profile): MemberReading => {
  const headline = readingOf([profile.headline, profile.industry].filter((text) => text !== null).join(' | '));
  const trades = [...headline.concepts].filter(isTrade);
  const lookingFor = wishesOf(profile.lookingFor);
  const notWanted = unwantedOf([...profile.notWanted, ...profile.lookingFor.flatMap(refusedIn)]);
  const topics = headline.tokens
    .map((token) => token.folded)
    .filter((word) => word.length >= 5 && !SMALL_WORDS.has(word));
  const company = profile.company === null ? [] : ownNames(profile.company);
  const pastCompanies = profile.pastCompanies.flatMap(ownNames);
  const schools = profile.schools.flatMap(ownNames);
  const names = readingOf(profile.name).tokens.map((token) => token.folded);
  const rare = lookingFor.flatMap((wish) => wish.rare);
  const interests = [...topics, ...rare].filter(({ length }) => length >= 5);
  const tradesOfInterest = new Set([...trades, ...lookingFor.flatMap((wish) => [...wish.trades])]);
  return {
    profile,
    headline,
    trades: new Set(trades),
    fields: new Set(trades.map(fieldOf)),
    lookingFor,
    notWanted,
    lists: wishLists(lookingFor, notWanted, { trades: new Set(trades), words: topics }),
    ownWords: ownWords(profile.lookingFor, profile.notWanted),
    company,
    pastCompanies,
    schools,
    ownNames: sieveOfNames([...company, ...pastCompanies, ...schools]),
    topics,
    names,
    knownWords: new Set([...names, ...company.flatMap(({ telling }) => telling)]),
    tradesOfInterest,
    fieldsOfInterest: new Set([...tradesOfInterest].map(fieldOf)),
    isTopic: kinOf(topics),
    rareWish: remembering(MOST_REMEMBERED, (folded) => rare.find((word) => kindred(word, folded)) ?? null),
    isOfInterest: kinOf(interests),
    interest: sieveOf(interests),
  };
};

/** Reads a profile; the same object is read once. */
export const memberReading = (profile: Profile): MemberReading => {
  const known = cache.get(profile);
  if (known !== undefined) return known;
  const reading = read(profile);
  cache.set(profile, reading);
  return reading;
};
