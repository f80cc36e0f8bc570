import { CLIENT_WORDS, type ClientLanguage, type ClientWords, clientDate } from './client-words.ts';
import { mailDate } from './dates.ts';
import { escapeHtml } from './markup.ts';

/** A mail about to be quoted. */
export interface Quoted {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly sentAt: string;
}

export const CLIENTS = [
  'gmail',
  'outlook-web',
  'outlook-desktop',
  'outlook-new',
  'apple',
  'thunderbird',
  'yahoo',
  'proton',
  'fastmail',
  'gmx',
] as const;
export type Client = (typeof CLIENTS)[number];

type Head = readonly [label: string, value: string];

/** The separator and the header lines a program puts above a quoted mail. */
export interface Heading {
  readonly separator: string | null;
  readonly heads: readonly Head[];
}

const address = (who: Quoted['from'], quotes = ''): string => `${quotes}${who.name}${quotes} <${who.address}>`;

const outlook = (mail: Quoted, words: ClientWords, language: ClientLanguage, when: string): readonly Head[] => [
  [words.from, address(mail.from)],
  [when, clientDate(mail.sentAt, language, 'full')],
  [words.to, address(mail.to)],
  [words.subject, mail.subject],
];

/** What each program writes above a forwarded mail. */
export const headingOf = (client: Client, mail: Quoted, language: ClientLanguage): Heading => {
  const words = CLIENT_WORDS[language];
  const { from, to, subject, date, sent } = words;
  switch (client) {
    case 'gmail':
      return {
        separator: '---------- Forwarded message ---------',
        heads: [
          [from, address(mail.from)],
          ['Date', clientDate(mail.sentAt, language, 'gmail')],
          ['Subject', mail.subject],
          ['To', address(mail.to)],
        ],
      };
    case 'outlook-web':
      return { separator: '_'.repeat(32), heads: outlook(mail, words, language, sent) };
    case 'outlook-desktop':
      return { separator: null, heads: outlook(mail, words, language, sent) };
    case 'outlook-new':
      return { separator: null, heads: outlook(mail, words, language, date) };
    case 'apple':
      return {
        separator: `${words.apple}${language === 'fr' ? ' ' : ''}:`,
        heads: [
          [from, address(mail.from)],
          [subject, mail.subject],
          [date, clientDate(mail.sentAt, language, 'apple')],
          [to, address(mail.to)],
        ],
      };
    case 'thunderbird':
      return {
        separator: `-------- ${words.forwarded} --------`,
        heads: [
          [subject, mail.subject],
          [date, mailDate(mail.sentAt)],
          [from, address(mail.from)],
          [to, address(mail.to)],
        ],
      };
    case 'yahoo':
      return {
        separator: `----- ${words.forwarded} -----`,
        heads: [
          [from, address(mail.from, '"')],
          [to, address(mail.to, '"')],
          [sent, clientDate(mail.sentAt, language, 'seconds')],
          [subject, mail.subject],
        ],
      };
    case 'proton':
      return {
        separator: `------- ${words.forwarded} -------`,
        heads: [
          [from, address(mail.from)],
          [date, clientDate(mail.sentAt, language, 'full')],
          [subject, mail.subject],
          [to, address(mail.to)],
        ],
      };
    case 'fastmail':
      return {
        separator: `----- ${words.original} -----`,
        heads: [
          [from, address(mail.from)],
          [to, address(mail.to)],
          [subject, mail.subject],
          [date, clientDate(mail.sentAt, language, 'full')],
        ],
      };
    case 'gmx':
      return {
        separator: null,
        heads: [
          [sent, clientDate(mail.sentAt, language, 'full')],
          [from, address(mail.from, '"')],
          [to, address(mail.to)],
          [subject, mail.subject],
        ],
      };
  }
};

/** French puts a space before the colon, but not after Gmail's English words. */
const colon = (language: ClientLanguage, label = ''): string =>
  language === 'fr' && !/^(?:Subject|To|Date)$/u.test(label) ? ' :' : ':';

/** The heading as lines of plain text. */
export const headingText = ({ separator, heads }: Heading, language: ClientLanguage): string =>
  [
    ...(separator === null ? [] : [separator]),
    ...heads.map(([label, value]) => `${label}${colon(language, label)} ${value}`),
  ].join('\n');

const bold = (heads: readonly Head[], language: ClientLanguage): string =>
  heads
    .map(([label, value]) => `<b>${escapeHtml(label)}${colon(language, label)}</b> ${escapeHtml(value)}`)
    .join('<br>\n');

const plainLines = (heads: readonly Head[], language: ClientLanguage): string =>
  heads.map(([label, value]) => `${escapeHtml(label)}${colon(language, label)} ${escapeHtml(value)}<br>`).join('\n');

/** A program's HTML around the quoted body. */
export const wrapHtml = (client: Client, heading: Heading, language: ClientLanguage, body: string): string => {
  const lines = bold(heading.heads, language);
  const mark = escapeHtml(heading.separator ?? '');
  switch (client) {
    case 'gmail':
      return `<div dir="ltr"><br><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${mark}<br>${plainLines(heading.heads, language)}</div><br><br><u></u><div>${body}</div></div></div>`;
    case 'outlook-web':
      return `<html><head></head><body dir="ltr"><div class="elementToProof"><br></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${lines}</font><div>&nbsp;</div></div><div>${body}</div></body></html>`;
    case 'outlook-desktop':
      return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name="Generator" content="Microsoft Word 15 (filtered medium)"></head><body lang="DE" link="#0563C1"><div class="WordSection1"><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${lines}<o:p></o:p></p></div></div><p class="MsoNormal"><o:p>&nbsp;</o:p></p>${body}</div></body></html>`;
    case 'outlook-new':
      return `<html><head></head><body><div id="mail-editor-reference-message-container" class="ms-outlook-mobile-reference-message skipProofing"><div style="text-align: left; padding: 3pt 0in 0in; border-width: 1pt medium medium; border-style: solid none none;">${lines}<br><br></div>${body}</div></body></html>`;
    case 'apple':
      return `<html><head></head><body style="overflow-wrap: break-word;"><br><div><br><blockquote type="cite"><div>${mark}</div><br class="Apple-interchange-newline">${heading.heads.map(([label, value]) => `<div style="margin-top: 0px;"><span style="color:rgba(0, 0, 0, 1.0);"><b>${escapeHtml(label)}${colon(language, label)} </b></span><span>${escapeHtml(value)}<br></span></div>`).join('')}<br><div>${body}</div></blockquote></div><br></body></html>`;
    case 'thunderbird':
      return `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=UTF-8"></head><body><p><br></p><div class="moz-forward-container"><br><br>${mark}<table class="moz-email-headers-table" cellspacing="0" cellpadding="0" border="0"><tbody>${heading.heads.map(([label, value]) => `<tr><th valign="BASELINE" nowrap="nowrap" align="RIGHT">${escapeHtml(label)}${colon(language, label)} </th><td>${escapeHtml(value)}</td></tr>`).join('')}</tbody></table><br><br>${body}</div></body></html>`;
    case 'yahoo':
      return `<html><head></head><body><div class="ydp1a2b3c4dyahoo-style-wrap"><div><br></div><div id="ydp9f8e7d6cyahoo_quoted_123" class="ydp9f8e7d6cyahoo_quoted"><div><div>${mark}</div>${heading.heads.map(([label, value]) => `<div><b>${escapeHtml(label)}${colon(language, label)}</b> ${escapeHtml(value)}</div>`).join('')}<div><br></div><div>${body}</div></div></div></div></body></html>`;
    case 'proton':
      return `<div style="font-family: Arial, sans-serif;"><br></div><div class="protonmail_quote">${mark}<br>${plainLines(heading.heads, language)}<br><blockquote class="protonmail_quote" type="cite">${body}</blockquote></div>`;
    case 'fastmail':
      return `<!DOCTYPE html><html><head><title></title></head><body><div><br></div><div>${mark}</div>${heading.heads.map(([label, value]) => `<div>${escapeHtml(label)}${colon(language, label)} ${escapeHtml(value)}</div>`).join('')}<div><br></div><div id="fastmail-quoted">${body}</div></body></html>`;
    case 'gmx':
      return `<html><head></head><body><div style="font-family: Verdana;font-size: 12.0px;"><div><br></div><div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5;"><div style="margin:0 0 10px 0;">${lines}</div><div name="quoted-content">${body}</div></div></div></body></html>`;
  }
};
