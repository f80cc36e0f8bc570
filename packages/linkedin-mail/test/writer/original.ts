import { mailDate } from './dates.ts';
import { dkimField, type SigningKey } from './dkim.ts';
import type { Expected } from './expectation.ts';
import type { Frame } from './frame.ts';
import { unsubscribe2016, unsubscribe2025 } from './links.ts';
import { type Entity, encodedWords, type Field, field, joinParts, mailbox, quotedPrintable } from './mime.ts';
import { DIGITS } from './random.ts';

/** What a mail of LinkedIn's says, before it is made into bytes. */
export interface Content {
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string | null;
  readonly html: string | null;
  readonly linkedinClass?: string;
  readonly replyTo?: string;
  /** False where the generation had no template header. */
  readonly template?: boolean;
  /** What the reader must find beyond, or instead of, what the record says. */
  readonly facts?: Partial<Expected>;
}

/** A mail as LinkedIn sends it. */
export interface Original {
  readonly frame: Frame;
  readonly content: Content;
  readonly entity: Entity;
}

/** LinkedIn's `h=`, as it is: no over-signing, and neither Message-ID nor Reply-To in it. */
export const LINKEDIN_SIGNED = [
  'Date',
  'From',
  'Subject',
  'MIME-Version',
  'Content-Type',
  'To',
  'X-LinkedIn-Class',
  'X-LinkedIn-Template',
  'X-LinkedIn-fbl',
];

const textPart = (subtype: 'plain' | 'html', text: string): Entity => ({
  fields: [
    field('Content-Type', `text/${subtype};charset=UTF-8`),
    field('Content-Transfer-Encoding', 'quoted-printable'),
    field('Content-ID', subtype === 'plain' ? 'text-body' : 'html-body'),
  ],
  body: quotedPrintable(text),
});

const bodyOf = (
  frame: Frame,
  content: Content,
): { readonly type: string; readonly extra: readonly Field[]; readonly body: string } => {
  const parts = [
    ...(content.text === null ? [] : [textPart('plain', content.text)]),
    ...(content.html === null ? [] : [textPart('html', content.html)]),
  ];
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) {
    return {
      type: `text/${content.text === null ? 'html' : 'plain'};charset=UTF-8`,
      extra: only.fields.slice(1),
      body: `${only.body}\r\n`,
    };
  }
  const boundary = `----=_Part_${frame.random.chars(DIGITS, 7)}_${frame.random.chars(DIGITS, 9)}.${Date.parse(frame.record.sentAt)}`;
  return { type: `multipart/alternative; \r\n\tboundary="${boundary}"`, extra: [], body: joinParts(boundary, parts) };
};

const linkedinFields = (frame: Frame, content: Content): Field[] => {
  const { tokens, key, record } = frame;
  const modern = record.generation.startsWith('glimmer');
  const oneClick = modern || (record.generation === 'mid-2018' && record.sentAt >= '2024');
  const unsubscribe = modern ? unsubscribe2025(frame, 'unsub-0-unsub') : unsubscribe2016(frame);
  return [
    ...(content.template === false
      ? []
      : [field('X-LinkedIn-Class', content.linkedinClass ?? 'EMAIL-DEFAULT'), field('X-LinkedIn-Template', key)]),
    field('X-LinkedIn-fbl', `${modern ? 'm2' : 's'}-${tokens.fbl}`),
    field('X-LinkedIn-Id', tokens.eid),
    ...(content.template === false ? [] : [field('List-Unsubscribe', `<${unsubscribe}>`)]),
    ...(oneClick && content.template !== false
      ? [field('List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'), field('Feedback-ID', `${key}:linkedin`)]
      : []),
    field('Require-Recipient-Valid-Since', `${record.recipient.email}; Wed, 31 Dec 1969 23:59:59 +0000`),
  ];
};

/**
 * A mail as LinkedIn sends it, with its two DKIM signatures on top.
 *
 * @param key what to sign with; null leaves the signatures out
 */
export const originalOf = (frame: Frame, content: Content, key: SigningKey | null): Original => {
  const { record, random } = frame;
  const { type, extra, body } = bodyOf(frame, content);
  const fields = [
    field('Date', mailDate(record.sentAt)),
    field('From', mailbox(content.from.name, content.from.address)),
    ...(content.replyTo === undefined ? [] : [field('Reply-To', content.replyTo)]),
    field(
      'Message-ID',
      `<${random.chars(DIGITS, 9)}.${random.chars(DIGITS, 7)}.${Date.parse(record.sentAt)}@lor1-app${random.chars(DIGITS, 5)}.prod.linkedin.com>`,
    ),
    field('Subject', encodedWords(content.subject)),
    field('MIME-Version', '1.0'),
    field('Content-Type', type),
    ...extra,
    field('To', mailbox(record.recipient.name, record.recipient.email)),
    ...linkedinFields(frame, content),
  ];
  const entity = { fields, body };
  const signatures =
    key === null
      ? []
      : ['maild.linkedin.com', 'linkedin.com'].map((domain) =>
          dkimField(entity, { domain, names: LINKEDIN_SIGNED, at: record.sentAt, key }),
        );
  return { frame, content, entity: { fields: [...signatures, ...fields], body } };
};
