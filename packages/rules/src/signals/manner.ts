import { SMALL_WORDS } from '../lexicon/small-words.ts';
import { firstMatch, keptWith, type Reading, wordsBetween } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that deny, folded, in eight languages; "without" is left out, as advertisements say it ("without obligation"). */
const DENIALS = set(
  'not never nobody nothing cannot pas jamais rien aucun aucune nicht nie nichts niemand kein keine keinen keinem keiner no nunca nada nadie ningun ninguna non niente nulla nessuno nessuna mica nao ninguem nem nenhum nenhuma niet geen nooit niets nie nigdy nikt nic zadnego zadnej',
);

/** Denials that are everyday words of another language, with words that tell it: Portuguese "no" is "in the", Dutch "pas" is "only". */
const UNLESS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['no', set('nao voce voces em um uma ao pelo pela meu minha seu sua foi')],
  ['pas', set('ik het een jullie wij heb dat')],
]);

/** Set phrases that deny nothing: "do not hesitate", in eight languages, folded. */
const HESITATE = /^(?:hesit|esit|dud[aeo]|zoger|aarzel|schrom|wahaj)/u;
/** How near to the denial the phrase's verb stands. */
const NEAR = 2;

const HESITATE_SHORT = /hesitat/iu;

const SHORT_NOT = /\b\p{L}{1,12}n['’]t\b(?:\s\S{1,40}){0,2}/u;
/** Words that are quoted with a denial. */
const WORDS_AFTER = 3;

/** The words by which a text says what is not; null when it affirms throughout. */
export const denialIn = keptWith((reading: Reading): string | null => {
  const { text, tokens } = reading;
  const denies = ({ folded }: Token): boolean => {
    const foreign = UNLESS.get(folded);
    return DENIALS.has(folded) && !(foreign !== undefined && tokens.some((other) => foreign.has(other.folded)));
  };
  const isPhrase = (at: number): boolean =>
    tokens.slice(Math.max(0, at - NEAR), at + NEAR + 1).some(({ folded }) => HESITATE.test(folded));
  const at = tokens.findIndex((token, place) => denies(token) && !isPhrase(place));
  const short = SHORT_NOT.exec(text)?.[0] ?? null;
  return (
    (short !== null && HESITATE_SHORT.test(short) ? null : short) ??
    (at === -1 ? null : wordsBetween(reading, at, Math.min(at + WORDS_AFTER, tokens.length)))
  );
});

/** Endings that make a thing of a doing or a quality, folded, in eight languages. */
const ABSTRACT =
  /^[a-z]{4,}(?:[cst]ions?|ungen|ung|heit|keit|schaft|dad|dades|[cs]iones|[zs]ion[ei]|ita|[cs]ao|[cs]oes|dade|heid|teit|ties?|osci?|[ae]ni[aeu]|ites?|ness|ity|ities|ments?|mentos?|ering|eringen|ings?|anz[ae]|en[cz]ias?|enz[ae]|ancia|[ae]nces?|enz|enzen|ship|schap)$/u;

/** Words that only end so: "nothing", "evening", the plural of "-ite", an apology. */
const NO_ABSTRACT =
  /^(?:(?:some|any|every|no)thing|evening|morning|during|spring|string|entschuldigung|verzeihung|(?:dreh|gegen)moment|[a-z]+ites)$/u;
/** The plural of French "-ité", which without its accent looks like that of "-ite". */
const FRENCH_QUALITIES = /ités$/iu;

/** The abstract nouns of a text, as written. */
export const abstractNouns = keptWith(({ tokens }): readonly string[] =>
  tokens
    .filter(({ folded, word }) => ABSTRACT.test(folded) && !(NO_ABSTRACT.test(folded) && !FRENCH_QUALITIES.test(word)))
    .filter(({ folded }) => !SMALL_WORDS.has(folded))
    .map(({ word }) => word),
);

/** Words put in brackets; null when there are none. */
export const asideIn = firstMatch(/\([^()]{4,120}\)/u);

const OF_ADVERTISING = /[%€$£]/u;
const FIGURE = /^\p{N}/u;

/** The numbers of a text that names neither a price nor a percentage. */
export const plainFigures = keptWith(({ text, tokens }: Reading): readonly string[] =>
  OF_ADVERTISING.test(text) ? [] : tokens.filter(({ word }) => FIGURE.test(word)).map(({ word }) => word),
);
