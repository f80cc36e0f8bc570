import { berlinOffset, mailDate } from './dates.ts';
import { dkimField, type SigningKey } from './dkim.ts';
import {
  base64Lines,
  type Entity,
  encodedWords,
  field,
  joinParts,
  mailbox,
  quotedPrintable,
  serialize,
} from './mime.ts';
import { BASE36, type Random, seeded } from './random.ts';
import type { AttachedWay, MailRecord } from './record.ts';

/** What a member sends. */
export interface Message {
  readonly subject: string;
  readonly html: string | null;
  readonly text: string;
}

const SIGNED = ['From', 'To', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Content-Type'];

const part = (subtype: string, text: string, random: Random): Entity => {
  const base64 = random.chance(0.3);
  return {
    fields: [
      field('Content-Type', `text/${subtype}; charset="UTF-8"`),
      field('Content-Transfer-Encoding', base64 ? 'base64' : 'quoted-printable'),
    ],
    body: base64 ? base64Lines(Buffer.from(text.replace(/\r?\n/gu, '\r\n'))) : quotedPrintable(text),
  };
};

const attachment = (mail: Entity, way: AttachedWay, name: string): Entity => {
  const file = `filename="${name}.eml"`;
  if (way === 'attached-eml') {
    return {
      fields: [
        field('Content-Type', `application/octet-stream; name="${name}.eml"`),
        field('Content-Transfer-Encoding', 'base64'),
        field('Content-Disposition', `attachment; ${file}`),
      ],
      body: base64Lines(Buffer.from(serialize(mail), 'latin1')),
    };
  }
  return {
    fields: [
      field('Content-Type', `message/rfc822; name="${name}.eml"`),
      field('Content-Transfer-Encoding', '7bit'),
      field('Content-Disposition', `attachment; ${file}`),
    ],
    body: serialize(mail),
  };
};

const boundaryOf = (random: Random): string => `----=_NextPart_${random.chars(BASE36, 24)}`;

const contentOf = (message: Message, random: Random): Entity => {
  const plain = part('plain', message.text, random);
  if (message.html === null) return plain;
  const boundary = boundaryOf(random);
  return {
    fields: [field('Content-Type', `multipart/alternative; boundary="${boundary}"`)],
    body: joinParts(boundary, [plain, part('html', message.html, random)]),
  };
};

/**
 * A mail from the member's own address to the door, signed by its domain.
 *
 * @param attached mails to attach, each an original with its signatures
 */
export const memberMail = (
  record: MailRecord,
  message: Message,
  key: SigningKey | null,
  attached: { readonly way: AttachedWay; readonly mails: readonly Entity[] } | null = null,
): Entity => {
  // A mail in a mail needs a boundary of its own.
  const depth = attached?.mails.reduce((sum, { body }) => sum + body.length, 0) ?? 0;
  const random = seeded(`member ${record.seed} ${depth}`);
  const { name, email } = record.recipient;
  const inner = contentOf(message, random);
  const boundary = boundaryOf(random);
  const content: Entity =
    attached === null
      ? inner
      : {
          fields: [field('Content-Type', `multipart/mixed; boundary="${boundary}"`)],
          body: joinParts(boundary, [
            inner,
            ...attached.mails.map((mail, at) => attachment(mail, attached.way, `mail-${at + 1}`)),
          ]),
        };
  const fields = [
    field('From', mailbox(name, email)),
    field('To', record.door),
    field('Subject', encodedWords(message.subject, 'B')),
    field('Date', mailDate(record.forwardedAt, berlinOffset(record.forwardedAt))),
    field('Message-ID', `<${random.chars(BASE36, 20)}@${email.split('@')[1]}>`),
    field('MIME-Version', '1.0'),
    ...content.fields,
  ];
  const entity = { fields, body: content.body };
  const domain = email.split('@')[1] ?? '';
  const signature = key === null ? [] : [dkimField(entity, { domain, names: SIGNED, at: record.forwardedAt, key })];
  return { fields: [...signature, ...fields], body: content.body };
};
