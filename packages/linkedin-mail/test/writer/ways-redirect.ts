import { arcFields } from './arc.ts';
import { mailDate } from './dates.ts';
import type { SigningKey } from './dkim.ts';
import { type Entity, type Field, field } from './mime.ts';
import { BASE36, BASE62, HEX, type Random, seeded } from './random.ts';
import type { MailRecord, RedirectWay } from './record.ts';

/** A mail at the door, with the envelope it came in. */
export interface Delivered {
  readonly entity: Entity;
  readonly envelopeFrom: string;
}

const later = (at: string, seconds: number): string => new Date(Date.parse(at) + seconds * 1000).toISOString();

const received = (from: string, by: string, to: string, at: string, random: Random, zone = '+0000'): Field =>
  field(
    'Received',
    `from ${from} (${from} [2620:109:c006:${random.chars(HEX, 3)}::${random.int(200)}])\r\n\tby ${by} with ESMTPS id ${random.chars(BASE36, 14)}\r\n\tfor <${to}>; ${mailDate(at, zone)}`,
  );

const GMAIL_SEALED = [
  'list-unsubscribe',
  'to',
  'mime-version',
  'subject',
  'message-id',
  'from',
  'date',
  'dkim-signature',
  'dkim-signature',
];

const results = (server: string, key: SigningKey, bounce: string): string =>
  [
    server,
    `dkim=pass header.i=@maild.linkedin.com header.s=${key.selector}`,
    `dkim=pass header.i=@linkedin.com header.s=${key.selector}`,
    `spf=pass smtp.mailfrom=${bounce}`,
    'dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=linkedin.com',
  ].join(';\r\n       ');

/** As the member's own server takes it from LinkedIn. */
const taken = (
  original: Entity,
  record: MailRecord,
  by: string,
  bounce: string,
  key: SigningKey | null,
  random: Random,
): Entity => {
  const member = record.recipient.email;
  const first = [
    field('Return-Path', `<${bounce}>`),
    received('maild-bc.linkedin.com', by, member, later(record.sentAt, 3), random, '-0700 (PDT)'),
    field('Received-SPF', `pass (${by}: domain of ${bounce} designates 2620:109:c006:140::136 as permitted sender)`),
    ...(key === null ? [] : [field('Authentication-Results', results(by, key, bounce))]),
  ];
  return { ...original, fields: [...first, ...original.fields] };
};

const gmailFilter = (
  original: Entity,
  record: MailRecord,
  bounce: string,
  key: SigningKey | null,
  random: Random,
): Delivered => {
  const member = record.recipient.email;
  const at = later(record.sentAt, 3);
  const arrived = taken(original, record, 'mx.google.com', bounce, key, random);
  const arc =
    key === null
      ? []
      : arcFields(original, {
          domain: 'google.com',
          results: results('mx.google.com', key, bounce),
          names: GMAIL_SEALED,
          at,
          key,
        });
  const [local, domain] = member.split('@');
  const envelopeFrom = `${local}+caf_=${record.door.replace('@', '=')}@${domain}`;
  const added = [
    field('Return-Path', `<${envelopeFrom}>`),
    field('Delivered-To', record.door),
    received('mail-wm1-f191.google.com', `mx.${record.door.split('@')[1]}`, record.door, later(at, 2), random),
    field(
      'X-Google-DKIM-Signature',
      `v=1; a=rsa-sha256; c=relaxed/relaxed;\r\n        d=1e100.net; s=20230601; t=${Math.floor(Date.parse(at) / 1000)};\r\n        h=to:subject:from:date;\r\n        bh=${random.chars(BASE62, 43)}=;\r\n        b=${random.chars(BASE62, 70)}`,
    ),
    field('X-Forwarded-Encrypted', `i=1; AJvYc${random.chars(BASE62, 60)}@${record.door.split('@')[1]}`),
    field('X-Gm-Message-State', `AOJu0Y${random.chars(BASE62, 50)}`),
    field('X-Google-Smtp-Source', `AGHT+${random.chars(BASE62, 60)}`),
    field(
      'X-Received',
      `by 2002:a05:${random.chars(HEX, 4)}::ee6e with SMTP id ${random.chars(HEX, 13)};\r\n        ${mailDate(at, '-0700 (PDT)')}`,
    ),
    field('X-Forwarded-To', record.door),
    field('X-Forwarded-For', `${member} ${record.door}`),
    field('Delivered-To', member),
    ...arc,
  ];
  return { entity: { ...arrived, fields: [...added, ...arrived.fields] }, envelopeFrom };
};

const outlookRedirect = (
  original: Entity,
  record: MailRecord,
  bounce: string,
  key: SigningKey | null,
  random: Random,
): Delivered => {
  const member = record.recipient.email;
  const server = 'AM0PR04MB1234.eurprd04.prod.outlook.com';
  const arrived = taken(original, record, server, bounce, null, random);
  const arc =
    key === null
      ? []
      : arcFields(original, {
          domain: 'microsoft.com',
          results: `mx.microsoft.com 1; spf=pass smtp.mailfrom=bounce.linkedin.com; dmarc=pass action=none header.from=linkedin.com; dkim=pass header.d=linkedin.com; arc=none`,
          names: ['From', 'Date', 'Subject', 'Message-ID', 'Content-Type', 'MIME-Version'],
          at: later(record.sentAt, 5),
          key,
        });
  const added = [
    field('Return-Path', `<${member}>`),
    received(server, `mx.${record.door.split('@')[1]}`, record.door, later(record.sentAt, 9), random),
    ...arc,
    field('Resent-From', `<${member}>`),
    field('Resent-Date', mailDate(later(record.sentAt, 6), '+0200')),
    field('Resent-To', record.door),
    field('X-MS-Exchange-Organization-Network-Message-Id', random.chars(HEX, 32)),
    field('X-MS-Exchange-Inbox-Rules-Loop', member),
  ];
  return { entity: { ...arrived, fields: [...added, ...arrived.fields] }, envelopeFrom: member };
};

const resent = (
  original: Entity,
  record: MailRecord,
  bounce: string,
  random: Random,
  way: 'icloud-redirect' | 'sieve-redirect',
): Delivered => {
  const member = record.recipient.email;
  const server =
    way === 'icloud-redirect' ? 'p00-icloudmta-asmtp-us-west-1a-10.p00-icloudmta.example' : 'lmtp.mail.example';
  const arrived = taken(original, record, server, bounce, null, random);
  const marks =
    way === 'icloud-redirect'
      ? [
          field('Resent-From', member),
          field('Resent-Message-Id', `<${random.chars(HEX, 24)}@icloud.example>`),
          field('Resent-To', record.door),
        ]
      : [
          field('X-Sieve', 'Pigeonhole Sieve 0.5.21'),
          field('X-Sieve-Redirected-From', member),
          field('Delivered-To', member),
        ];
  const added = [
    received(server, `mx.${record.door.split('@')[1]}`, record.door, later(record.sentAt, 9), random),
    ...marks,
  ];
  return {
    entity: { ...arrived, fields: [...added, ...arrived.fields] },
    envelopeFrom: way === 'sieve-redirect' ? bounce : member,
  };
};

/** Takes a mail from LinkedIn to the door unchanged inside, with what each server on the way puts on top. */
export const redirect = (original: Entity, record: MailRecord, way: RedirectWay, key: SigningKey | null): Delivered => {
  const random = seeded(`way ${record.seed}`);
  const bounce = `m-${random.chars(BASE36, 57)}@bounce.linkedin.com`;
  switch (way) {
    case 'direct':
      return { entity: taken(original, record, 'mx.example', bounce, null, random), envelopeFrom: bounce };
    case 'gmail-filter':
      return gmailFilter(original, record, bounce, key, random);
    case 'outlook-redirect':
      return outlookRedirect(original, record, bounce, key, random);
    default:
      return resent(original, record, bounce, random, way);
  }
};
