import type { ForwardingConfirmation } from '@guestlist/model';
import { mailDate } from './dates.ts';
import { dkimField, type SigningKey } from './dkim.ts';
import type { Expected } from './expectation.ts';
import { readKind } from './expected.ts';
import { type Entity, encodedWords, field, mailbox, quotedPrintable } from './mime.ts';
import { BASE62, DIGITS, type Random, seeded } from './random.ts';
import type { FrameLanguage, MailRecord, WrittenKind } from './record.ts';

const KINDS = [
  'lookalike',
  'gmail-confirmation',
  'zoho-confirmation',
  'yahoo-confirmation',
  'proton-confirmation',
] as const;
type ForeignKind = (typeof KINDS)[number];

/** Whether a kind does not come from LinkedIn at all. */
export const isForeign = (kind: WrittenKind): kind is ForeignKind => KINDS.some((one) => one === kind);

interface Letter {
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  readonly html: boolean;
  readonly domain: string | null;
  readonly confirmation: ForwardingConfirmation | null;
}

type GmailWords = readonly [team: string, subject: string, asks: string, code: string];

/** `{X}` who asks, `{Y}` the door, `{n}` the number. */
const GMAIL_WORDS: Readonly<Partial<Record<FrameLanguage, GmailWords>>> = {
  en: [
    'Gmail Team',
    '(#{n}) Gmail Forwarding Confirmation - Receive Mail from {X}',
    '{X} has requested to automatically forward mail to your email address {Y}.',
    'Confirmation code',
  ],
  fr: [
    'L’équipe Gmail',
    '(#{n}) Confirmation de transfert Gmail - Recevoir les e-mails de {X}',
    '{X} a demandé à transférer automatiquement ses e-mails vers votre adresse {Y}.',
    'Code de confirmation',
  ],
  de: [
    'Das Gmail-Team',
    '(#{n}) Gmail-Weiterleitungsbestätigung - E-Mails von {X} empfangen',
    '{X} möchte E-Mails automatisch an Ihre Adresse {Y} weiterleiten.',
    'Bestätigungscode',
  ],
  es: [
    'Equipo de Gmail',
    '(#{n}) Confirmación de reenvío de Gmail - Recibir correo de {X}',
    '{X} ha solicitado reenviar automáticamente el correo a tu dirección {Y}.',
    'Código de confirmación',
  ],
  it: [
    'Il team di Gmail',
    '(#{n}) Conferma di inoltro Gmail - Ricevi posta da {X}',
    '{X} ha chiesto di inoltrare automaticamente la posta al tuo indirizzo {Y}.',
    'Codice di conferma',
  ],
  pt: [
    'Equipe do Gmail',
    '(#{n}) Confirmação de encaminhamento do Gmail - Receber e-mails de {X}',
    '{X} solicitou o encaminhamento automático de e-mails para o seu endereço {Y}.',
    'Código de confirmação',
  ],
  nl: [
    'Het Gmail-team',
    '({n}) Bevestiging van doorsturen in Gmail - E-mail ontvangen van {X}',
    '{X} wil e-mail automatisch doorsturen naar je adres {Y}.',
    'Bevestigingscode',
  ],
  pl: [
    'Zespół Gmaila',
    '(#{n}) Potwierdzenie przekierowania Gmaila - Odbieraj pocztę od {X}',
    '{X} chce automatycznie przekazywać pocztę na Twój adres {Y}.',
    'Kod potwierdzenia',
  ],
  ja: [
    'Gmail チーム',
    '(#{n}) Gmail の転送の確認 - {X} からのメールを受信',
    '{X} がメールを {Y} に自動転送することをリクエストしました。',
    '確認コード',
  ],
};

const gmail = (record: MailRecord, random: Random): Letter => {
  const code = `${1 + random.int(9)}${random.chars(DIGITS, 8)}`;
  const [team, subject, asks, label] = GMAIL_WORDS[record.language] ?? (GMAIL_WORDS.en as GmailWords);
  const fill = (text: string): string =>
    text.replace('{n}', code).replace('{X}', record.recipient.email).replace('{Y}', record.door);
  const host = random.chance(0.7) ? 'mail-settings.google.com' : 'mail.google.com';
  const link = (what: 'vf' | 'uf'): string =>
    `https://${host}/mail/${what}-%5BANGjdJ${random.chars(BASE62, 40)}%5D-${random.chars(BASE62, 27)}`;
  const confirm = link('vf');
  const text = [
    fill(asks),
    `${label}: ${code}`,
    '',
    confirm,
    '',
    '-',
    link('uf'),
    '',
    'http://support.google.com/mail/bin/answer.py?answer=184973',
  ].join('\n');
  const confirmation = { provider: 'gmail', code, link: confirm, requestedBy: record.recipient.email } as const;
  return {
    name: team,
    address: 'forwarding-noreply@google.com',
    subject: fill(subject),
    text,
    html: false,
    domain: 'google.com',
    confirmation,
  };
};

const OTHERS = {
  'zoho-confirmation': { provider: 'zoho', name: 'Zoho Mail', address: 'noreply@zohomail.com', domain: 'zohomail.com' },
  'yahoo-confirmation': { provider: 'yahoo', name: 'Yahoo Mail', address: 'no-reply@yahoo.com', domain: 'yahoo.com' },
  'proton-confirmation': {
    provider: 'proton',
    name: 'Proton',
    address: 'no-reply@protonmail.com',
    domain: 'protonmail.com',
  },
} as const;

const other = (record: MailRecord, kind: keyof typeof OTHERS, random: Random): Letter => {
  const { provider, name, address, domain } = OTHERS[kind];
  const code = random.chars(DIGITS, 6);
  const { email } = record.recipient;
  const link = `https://accounts.${domain}/forwarding/verify?token=${random.chars(BASE62, 40)}`;
  const text = [
    `${email} wants to forward mail to ${record.door}.`,
    '',
    `Verification code: ${code}`,
    '',
    `Confirm forwarding: ${link}`,
  ].join('\n');
  return {
    name,
    address,
    subject: `Confirm email forwarding from ${email}`,
    text,
    html: false,
    domain,
    confirmation: { provider, code, link, requestedBy: email },
  };
};

const lookalike = (record: MailRecord, random: Random): Letter => {
  const domain = random.pick(['liinkedin.com', 'linkedin.com.evil.example', 'linkedin-mail.com', 'notlinkedin.com']);
  const local = record.recipient.email.split('@')[0] ?? '';
  const href = `https://pub-${random.chars(BASE62, 12)}.r2.example/LINKEDIN/index.html#${record.recipient.email}`;
  const text = `<html><body><p>Hi ${local},</p><p>You have</p><h1>3 new</h1><p>invitation</p><a href="${href}">View invitations</a><img src="https://static.licdn.com/aero-v1/sc/h/yb8kq6ez1wlqbp3uc7na6rgjy"></body></html>`;
  const subject = `\u2709\ufe0f ${local}, View my invitation to connect`;
  return {
    name: 'LinkedIn',
    address: `messages-noreply@${domain}`,
    subject,
    text,
    html: true,
    domain: null,
    confirmation: null,
  };
};

const letterOf = (record: MailRecord, kind: ForeignKind, random: Random): Letter => {
  if (kind === 'lookalike') return lookalike(record, random);
  return kind === 'gmail-confirmation' ? gmail(record, random) : other(record, kind, random);
};

const NOTHING = { name: null, headline: null, address: null };

/** A mail that is not LinkedIn's, straight to the door. */
export const foreignMail = (
  record: MailRecord,
  key: SigningKey | null,
): { readonly entity: Entity; readonly from: string; readonly expected: Expected } => {
  const { kind } = record;
  if (!isForeign(kind)) throw new Error(`${kind} comes from LinkedIn`);
  const random = seeded(`foreign ${record.seed}`);
  const letter = letterOf(record, kind, random);
  const fields = [
    field('Date', mailDate(record.sentAt, '-0700 (PDT)')),
    field('From', mailbox(letter.name, letter.address)),
    field('Subject', encodedWords(letter.subject, 'B')),
    field('To', record.door),
    field('Message-ID', `<${random.chars(BASE62, 22)}@mail.${letter.domain ?? 'sender.example'}>`),
    field('MIME-Version', '1.0'),
    field('Content-Type', letter.html ? 'text/html; charset="windows-1252"' : 'text/plain; charset="UTF-8"'),
    field('Content-Transfer-Encoding', 'quoted-printable'),
  ];
  const body = `${quotedPrintable(letter.text)}\r\n`;
  const names = ['From', 'Subject', 'Date', 'To', 'MIME-Version', 'Content-Type', 'Message-ID'];
  const signed = key !== null && letter.domain !== null;
  const signature = signed
    ? [dkimField({ fields, body }, { domain: letter.domain, names, at: record.sentAt, key })]
    : [];
  const expected: Expected = {
    kind: readKind(kind),
    alsoRight: kind === 'gmail-confirmation' || kind === 'lookalike' ? [] : ['not-linkedin'],
    templateKey: null,
    language: null,
    sentAt: null,
    forwardedBy: 'redirect',
    recipient: NOTHING,
    invitations: [],
    people: [],
    confirmation: letter.confirmation,
    countedInvitations: null,
    trust: signed ? 'verified' : 'unverified',
    nullable: ['*'],
  };
  return { entity: { fields: [...signature, ...fields], body }, from: letter.address, expected };
};
