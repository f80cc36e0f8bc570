import { type Client, headingOf, headingText, type Quoted } from './client-headings.ts';
import { wrapHtml } from './client-html.ts';
import { CLIENT_WORDS, clientLanguage } from './client-words.ts';
import { htmlToText } from './html-to-text.ts';
import { escapeHtml } from './markup.ts';
import type { Message } from './member-mail.ts';
import type { Original } from './original.ts';
import { quotedBody, type Rewriting } from './quoted-body.ts';
import { DIGITS, type Random, seeded } from './random.ts';
import type { PlainWay, QuotedWay } from './record.ts';

const KEEP: Rewriting = { prefix: '', dataAttributes: true, styles: true, safeLinks: false };

const rewritingOf = (way: QuotedWay, random: Random): Rewriting => {
  switch (way) {
    case 'gmail':
    case 'twice':
      return { ...KEEP, prefix: `m_-${random.chars(DIGITS, 18)}` };
    case 'outlook-web':
      return { ...KEEP, prefix: 'x_' };
    case 'safelinks':
      return { ...KEEP, prefix: 'x_', safeLinks: true };
    case 'outlook-desktop':
      return { ...KEEP, prefix: null, dataAttributes: false };
    case 'yahoo':
      return { ...KEEP, prefix: `ydp${random.chars('0123456789abcdef', 8)}` };
    case 'stripped':
      return { ...KEEP, prefix: null, dataAttributes: false, styles: false };
    default:
      return KEEP;
  }
};

const CLIENT_OF: Readonly<Record<QuotedWay, Client>> = {
  gmail: 'gmail',
  'outlook-web': 'outlook-web',
  'outlook-desktop': 'outlook-desktop',
  'outlook-new': 'outlook-new',
  apple: 'apple',
  thunderbird: 'thunderbird',
  yahoo: 'yahoo',
  proton: 'proton',
  fastmail: 'fastmail',
  gmx: 'gmx',
  safelinks: 'outlook-web',
  stripped: 'gmx',
  twice: 'outlook-web',
};

const subjectOf = (client: Client, subject: string, prefix: string): string =>
  client.startsWith('outlook') ? `${prefix}: ${subject}` : `Fwd: ${subject}`;

const quotedOf = ({ frame, content }: Original): Quoted => ({
  from: content.from,
  to: { name: frame.record.recipient.name, address: frame.record.recipient.email },
  subject: content.subject,
  sentAt: frame.record.sentAt,
});

const isText = (original: Original): boolean => original.content.html === null;

const bodyText = (original: Original): string =>
  (original.content.text ?? htmlToText(original.content.html ?? '')).replace(/\r\n/gu, '\n');

/** Quotes a mail as a mail program does when its owner presses "forward". */
export const quote = (original: Original, way: QuotedWay): Message => {
  const random = seeded(`way ${original.frame.record.seed}`);
  const language = clientLanguage(original.frame.words.tag);
  const client = CLIENT_OF[way];
  const mail = quotedOf(original);
  const heading = headingOf(client, mail, language);
  const html = isText(original)
    ? escapeHtml(bodyText(original)).replace(/\n/gu, '<br>')
    : quotedBody(original.content.html ?? '', rewritingOf(way, random), random);
  const message: Message = {
    subject: subjectOf(client, mail.subject, CLIENT_WORDS[language].prefix),
    html: wrapHtml(client, heading, language, html),
    text: `\n\n${headingText(heading, language)}\n\n${isText(original) ? bodyText(original) : htmlToText(html)}`,
  };
  return way === 'twice' ? again(original, message, random) : message;
};

/** Forwards a forwarded mail once more, from Gmail. */
const again = (original: Original, message: Message, random: Random): Message => {
  const language = clientLanguage(original.frame.words.tag);
  const { recipient, forwardedAt } = original.frame.record;
  const at = new Date(Date.parse(forwardedAt) - 600_000).toISOString();
  const work = { name: recipient.name, address: `work.${recipient.email}` };
  const mail = {
    from: work,
    to: { name: recipient.name, address: recipient.email },
    subject: message.subject,
    sentAt: at,
  };
  const heading = headingOf('gmail', mail, language);
  const rewriting: Rewriting = { ...KEEP, prefix: `m_${random.chars(DIGITS, 19)}` };
  return {
    subject: `Fwd: ${message.subject}`,
    html: wrapHtml('gmail', heading, language, quotedBody(message.html ?? '', rewriting, random)),
    text: `${headingText(heading, language)}\n\n${message.text}`,
  };
};

const PLAIN_CLIENT: Readonly<Record<PlainWay, Client>> = {
  'gmail-plain': 'gmail',
  'outlook-plain': 'outlook-web',
  'apple-plain': 'apple',
  'thunderbird-plain': 'thunderbird',
};

/** Quotes the text part alone, as programs set to plain text do. */
export const quotePlain = (original: Original, way: PlainWay): Message => {
  const language = clientLanguage(original.frame.words.tag);
  const client = PLAIN_CLIENT[way];
  const mail = quotedOf(original);
  const heading = headingText(headingOf(client, mail, language), language);
  const [separator, ...rest] = heading.split('\n');
  const body = bodyText(original);
  const marked = `${rest.join('\n')}\n\n${body}`.replace(/^/gmu, '> ');
  return {
    subject: subjectOf(client, mail.subject, CLIENT_WORDS[language].prefix),
    html: null,
    text: way === 'apple-plain' ? `\n\n${separator}\n\n${marked}` : `\n\n${heading}\n\n\n${body}`,
  };
};
