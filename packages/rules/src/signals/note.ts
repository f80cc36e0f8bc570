import { fold, type Inviter, type MutualRelations } from '@guestlist/model';
import { isTrade } from '../lexicon/concepts.ts';
import { isShortFor } from '../lexicon/nicknames.ts';
import { SMALL_WORDS } from '../lexicon/small-words.ts';
import { bounded, keptWith, type Reading, readingOf } from '../text/reading.ts';
import { remembering } from '../text/remembering.ts';
import { mayBegin } from '../text/sieve.ts';
import type { Token } from '../text/tokens.ts';
import type { InviterReading } from './inviter.ts';
import type { MemberReading } from './member.ts';
import { mayName, namedIn, type OwnName } from './names.ts';
import { GREETINGS, MONTHS, TITLES } from './note-words.ts';
import { properNames } from './proper-names.ts';

/** A note, understood. */
export interface NoteReading {
  readonly reading: Reading;
  readonly wordCount: number;
  /** An earlier company of the member's, or a school, as the note names it. */
  readonly namesPastCompany: string | null;
  readonly namesSchool: string | null;
  /** Words of the member's own headline, trade or wishes. */
  readonly topic: readonly string[];
  /** A shared relation the note names. */
  readonly namesMutual: string | null;
  /** Names of people, places or things other than the two of them, as far as capitals tell. */
  readonly properNames: readonly string[];
  readonly numbers: readonly string[];
  readonly months: string | null;
  readonly placeholder: string | null;
  /** Somebody else's name in the greeting. */
  readonly wrongGreeting: string | null;
  readonly link: string | null;
}

const PLACEHOLDER =
  /\{\{?[^{}\n]{0,30}\}?\}|[[<]\s*(?:first\s?name|name|company|pr[ée]nom|nom|vorname|nombre|nome|imi[eę]|naam|voornaam|firma|azienda|empresa|cargo|title)\s*[\]>]|%(?:first|last)?_?name%/iu;
const PLACEHOLDER_IN_CAPITALS =
  /\b(?:FIRSTNAME|FIRST_NAME|PRENOM|PRÉNOM|VORNAME|APELLIDO|NOMBRE|COGNOME|SOBRENOME|VOORNAAM|IMIE|IMIĘ|NAZWISKO|LASTNAME|XXX)\b/u;
const LINK =
  /https?:\/\/\S{1,80}|\b[\p{L}\p{N}-]{2,40}\.(?:com|net|org|io|co|fr|de|es|it|pt|br|nl|pl|eu|app|example|ly|link|me)(?![\p{L}\p{N}])(?:\/\S{0,60})?/u;

interface LongWord extends Pick<Token, 'word' | 'folded'> {
  readonly code: number;
}

/** Words of a text that may name a topic. */
const longWords = keptWith(({ tokens, codes }: Reading): readonly LongWord[] =>
  tokens.flatMap(({ word, folded }, at) =>
    folded.length >= 5 && !SMALL_WORDS.has(folded) ? [{ word, folded, code: codes[at] ?? 0 }] : [],
  ),
);

const topicWords = (reading: Reading, member: MemberReading): readonly string[] => {
  const byTrade = reading.hits
    .filter(({ concept }) => isTrade(concept) && member.tradesOfInterest.has(concept))
    .map(({ from }) => reading.tokens[from]?.word ?? '');
  const byWord = longWords(reading)
    .filter(({ folded, code }) => mayBegin(member.interest, code) && member.isOfInterest(folded))
    .map(({ word }) => word);
  return [...new Set([...byTrade, ...byWord])].filter((word) => word !== '');
};

const MOST_REMEMBERED = 5_000;

/** The parts of a name long enough to be known by, folded. */
const partsOfName = remembering(MOST_REMEMBERED, (name) =>
  fold(name)
    .split(/[\s.-]+/u)
    .filter((part) => part.length >= 4),
);

const mutualNamed = (reading: Reading, mutual: MutualRelations | null): string | null => {
  if (mutual === null || mutual.names.length === 0) return null;
  const names = mutual.names.flatMap(partsOfName);
  return reading.tokens.find((token) => token.capital && names.includes(token.folded))?.word ?? null;
};

const SHORTEST_SHORT_FORM = 4;

/** Whether somebody of this name is greeted so: by its beginning ("Jana" for Janaína), or by a usual short form. */
const isShort = (greeted: string, name: string): boolean =>
  (greeted.length >= SHORTEST_SHORT_FORM && name.startsWith(greeted)) || isShortFor(greeted, name);

const wrongGreeting = (reading: Reading, member: MemberReading): string | null => {
  const [greeting, ...rest] = reading.tokens.slice(0, 5);
  if (greeting === undefined || !GREETINGS.has(greeting.folded)) return null;
  const named = rest.find((token) => !TITLES.has(token.folded));
  const before = rest[0];
  if (named === undefined || before === undefined || !named.capital || named.word.length < 3) return null;
  if (/[,!.;:\n]/u.test(reading.text.slice(greeting.end, named.start).replace(/\b(?:dr|mr|mrs|ms|sr|sra|m)\./giu, '')))
    return null;
  const after = reading.text.slice(named.end, named.end + 2);
  const close = member.names.some(
    (name) =>
      name === named.folded ||
      isShort(named.folded, name) ||
      (name.length >= 3 &&
        named.folded.startsWith(name.slice(0, 3)) &&
        Math.abs(name.length - named.folded.length) <= 1 &&
        name.slice(-1) === named.folded.slice(-1) &&
        name.length === named.folded.length),
  );
  return /^[,!\n]|^\s*[-–]/u.test(after) &&
    !close &&
    SMALL_WORDS.has(named.folded) === false &&
    reading.hits.every((hit) => hit.from > rest.indexOf(named) + 1 || hit.concept.startsWith('scam'))
    ? named.word
    : null;
};

const firstName = (names: readonly OwnName[], reading: Reading, lenient: boolean): string | null => {
  for (const own of names) {
    const words = namedIn(own, reading, lenient);
    if (words !== null) return bounded(words);
  }
  return null;
};

interface NoteWords {
  readonly text: string;
  /** The folded words of its writer's name. */
  readonly ownName: readonly string[];
  readonly reading: Reading;
  /** What it says whoever reads it. */
  readonly says: Pick<NoteReading, 'wordCount' | 'numbers' | 'months' | 'placeholder' | 'link'>;
}

const saidBy = (text: string, { tokens }: Reading): NoteWords['says'] => ({
  wordCount: tokens.length,
  numbers: tokens.filter((token) => /^\p{N}/u.test(token.word)).map((token) => token.word),
  months:
    tokens.find(
      (token) => MONTHS.has(token.folded) && (token.folded.length > 3 || token.capital) && token.folded !== 'may',
    )?.word ?? null,
  placeholder: (PLACEHOLDER.exec(text) ?? PLACEHOLDER_IN_CAPITALS.exec(text))?.[0] ?? null,
  link: LINK.exec(text)?.[0] ?? null,
});

const cache = new WeakMap<Inviter, NoteWords>();

/** The words of a note. They are kept with the card of its writer: judged again, a note is not read again. */
const wordsOf = (text: string, card: Inviter): NoteWords => {
  const known = cache.get(card);
  if (known?.text === text) return known;
  const ownName = fold(card.name ?? '')
    .split(/[\s.'-]+/u)
    .filter((word) => !TITLES.has(word));
  const reading = readingOf(text, new Set(ownName));
  const words = { text, ownName, reading, says: saidBy(text, reading) };
  cache.set(card, words);
  return words;
};

/** Reads a note against what is known of the member and the inviter. */
export const noteReading = (
  text: string,
  member: MemberReading | null,
  inviter: InviterReading | null,
  card: Inviter,
  mutual: MutualRelations | null,
): NoteReading => {
  const { ownName, reading, says } = wordsOf(text, card);
  const isKnown = (folded: string): boolean =>
    folded === '' ||
    ownName.includes(folded) ||
    inviter?.words.has(folded) === true ||
    member?.knownWords.has(folded) === true;
  const mayNameOwn = member !== null && mayName(member.ownNames, reading);
  return {
    reading,
    ...says,
    namesPastCompany: mayNameOwn ? firstName(member.pastCompanies, reading, true) : null,
    namesSchool: mayNameOwn ? firstName(member.schools, reading, true) : null,
    topic: member === null ? [] : topicWords(reading, member),
    namesMutual: mutualNamed(reading, mutual),
    properNames: properNames(reading, isKnown),
    wrongGreeting: member === null ? null : wrongGreeting(reading, member),
  };
};
