import type { Notification } from '@guestlist/model';
import { compare, type FactResult } from './compare.ts';
import {
  type FrameLanguage,
  GENERATIONS,
  type Generation,
  KNOWN_LANGUAGES,
  type MailDraft,
  UNSEEN_LANGUAGES,
  WAYS,
  type Way,
  writeMail,
} from './writer/index.ts';

/** The part of the reader the matrix needs. */
export type ReadMail = (bytes: Uint8Array) => Promise<readonly { readonly notification: Notification }[]>;

export interface Cell {
  readonly generation: Generation;
  readonly language: FrameLanguage;
  readonly way: Way;
}

export interface CellResult extends Cell {
  readonly right: number;
  readonly untold: readonly string[];
  readonly wrong: readonly (FactResult & { readonly seed: string })[];
}

/** Why some cells do not exist. */
export const NO_CELL =
  'text-2009 is known in English only: no document has the sentences of 2009–13 in another language, so there is nothing to write.';

/** Why a fact may stay untold without being wrong. */
export const UNTOLD: Readonly<Record<string, string>> = {
  sentAt: 'a forward by hand keeps no Date header; what it quotes has no time zone',
  language: 'the frame says it in words only, and nobody knows these words',
  'recipient.headline': 'stands in parentheses of a sentence nobody knows',
  title: 'the sentence that parts title and company is unknown, or the way drops the mark of the preheader',
  company: 'the sentence that parts title and company is unknown, or the way drops the mark of the preheader',
  location: 'the way drops classes and attributes, so that only the position tells',
  mutual: 'the words around the number are unknown, or the way drops what marks them',
  mutualNames: 'the pictures’ alternative text says the name in words nobody knows',
  note: 'cannot be told from a default sentence nobody knows',
};

/** All cells that can be; `text-2009` was English. */
export const cellsOf = (languages: readonly FrameLanguage[] = [...KNOWN_LANGUAGES, ...UNSEEN_LANGUAGES]): Cell[] =>
  GENERATIONS.flatMap((generation) =>
    languages
      .filter((language) => generation !== 'text-2009' || language === 'en')
      .flatMap((language) => WAYS.map((way) => ({ generation, language, way }))),
  );

/** The mails of a cell: with and without a note, on time and late. */
const draftsOf = ({ generation, language, way }: Cell, depth: number): MailDraft[] =>
  Array.from({ length: depth }, (_, at) => {
    const seed = `${generation} ${language} ${way} ${at}`;
    const kind = at % 3 === 2 && generation !== 'text-2009' ? 'reminder' : 'invitation';
    return { seed, generation, language, way, kind, ...(at % 3 === 0 ? { note: null } : {}) };
  });

/** Writes and reads the mails of one cell. */
export const runCell = async (readMail: ReadMail, cell: Cell, depth: number): Promise<CellResult> => {
  const results: (FactResult & { readonly seed: string })[] = [];
  for (const draft of draftsOf(cell, depth)) {
    const mail = writeMail(draft, { key: null });
    const readings = await readMail(mail.eml);
    const [first] = readings;
    const none: FactResult = { fact: 'reading', result: 'wrong', expected: 1, got: readings.length };
    const facts = first === undefined || readings.length !== 1 ? [none] : compare(mail.expected, first.notification);
    results.push(...facts.map((fact) => ({ ...fact, seed: draft.seed })));
  }
  return {
    ...cell,
    right: results.filter(({ result }) => result === 'right').length,
    untold: results
      .filter(({ result }) => result === 'untold')
      .map(({ fact }) => fact.replace(/^invitations\.\d+\./u, '')),
    wrong: results.filter(({ result }) => result === 'wrong'),
  };
};
