import { CLIENT_WORDS, type ClientLanguage, type ClientWords, clientDate } from './client-words.ts';
import { mailDate } from './dates.ts';

/** A mail about to be quoted. */
export interface Quoted {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly sentAt: string;
}

export type Client =
  | 'gmail'
  | 'outlook-web'
  | 'outlook-desktop'
  | 'outlook-new'
  | 'apple'
  | 'thunderbird'
  | 'yahoo'
  | 'proton'
  | 'fastmail'
  | 'gmx';

export type Head = readonly [label: string, value: string];

/** The separator and the header lines a program puts above a quoted mail. */
export interface Heading {
  readonly separator: string | null;
  readonly heads: readonly Head[];
}

type HeadingWriter = (mail: Quoted, words: ClientWords, language: ClientLanguage) => Heading;

const address = (who: Quoted['from'], quotes = ''): string => `${quotes}${who.name}${quotes} <${who.address}>`;

const outlook =
  (separator: string | null, when: 'sent' | 'date'): HeadingWriter =>
  (mail, words, language) => ({
    separator,
    heads: [
      [words.from, address(mail.from)],
      [words[when], clientDate(mail.sentAt, language, 'full')],
      [words.to, address(mail.to)],
      [words.subject, mail.subject],
    ],
  });

const HEADINGS: Readonly<Record<Client, HeadingWriter>> = {
  gmail: (mail, { from }, language) => ({
    separator: '---------- Forwarded message ---------',
    heads: [
      [from, address(mail.from)],
      ['Date', clientDate(mail.sentAt, language, 'gmail')],
      ['Subject', mail.subject],
      ['To', address(mail.to)],
    ],
  }),
  'outlook-web': outlook('_'.repeat(32), 'sent'),
  'outlook-desktop': outlook(null, 'sent'),
  'outlook-new': outlook(null, 'date'),
  apple: (mail, { apple, from, subject, date, to }, language) => ({
    separator: `${apple}${language === 'fr' ? ' ' : ''}:`,
    heads: [
      [from, address(mail.from)],
      [subject, mail.subject],
      [date, clientDate(mail.sentAt, language, 'apple')],
      [to, address(mail.to)],
    ],
  }),
  thunderbird: (mail, { forwarded, from, subject, date, to }) => ({
    separator: `-------- ${forwarded} --------`,
    heads: [
      [subject, mail.subject],
      [date, mailDate(mail.sentAt)],
      [from, address(mail.from)],
      [to, address(mail.to)],
    ],
  }),
  yahoo: (mail, { forwarded, from, subject, sent, to }, language) => ({
    separator: `----- ${forwarded} -----`,
    heads: [
      [from, address(mail.from, '"')],
      [to, address(mail.to, '"')],
      [sent, clientDate(mail.sentAt, language, 'seconds')],
      [subject, mail.subject],
    ],
  }),
  proton: (mail, { forwarded, from, subject, date, to }, language) => ({
    separator: `------- ${forwarded} -------`,
    heads: [
      [from, address(mail.from)],
      [date, clientDate(mail.sentAt, language, 'full')],
      [subject, mail.subject],
      [to, address(mail.to)],
    ],
  }),
  fastmail: (mail, { original, from, subject, date, to }, language) => ({
    separator: `----- ${original} -----`,
    heads: [
      [from, address(mail.from)],
      [to, address(mail.to)],
      [subject, mail.subject],
      [date, clientDate(mail.sentAt, language, 'full')],
    ],
  }),
  gmx: (mail, { from, subject, sent, to }, language) => ({
    separator: null,
    heads: [
      [sent, clientDate(mail.sentAt, language, 'full')],
      [from, address(mail.from, '"')],
      [to, address(mail.to)],
      [subject, mail.subject],
    ],
  }),
};

/** What each program writes above a forwarded mail. */
export const headingOf = (client: Client, mail: Quoted, language: ClientLanguage): Heading =>
  HEADINGS[client](mail, CLIENT_WORDS[language], language);

/** French puts a space before the colon, but not after Gmail's English words. */
export const labelled = (label: string, language: ClientLanguage): string =>
  language === 'fr' && !/^(?:Subject|To|Date)$/u.test(label) ? `${label} :` : `${label}:`;

/** The heading as lines of plain text. */
export const headingText = ({ separator, heads }: Heading, language: ClientLanguage): string =>
  [
    ...(separator === null ? [] : [separator]),
    ...heads.map(([label, value]) => `${labelled(label, language)} ${value}`),
  ].join('\n');
