import type { HostileMail } from './hostile-mail.ts';
import { MEMBER, PERSON } from './people.ts';
import type { MailDraft } from './record.ts';
import { writeMail } from './write-mail.ts';

const NOTES: readonly (readonly [name: string, attack: string, note: string])[] = [
  [
    'note-imitates-footer',
    'the note ends in a footer that names another recipient',
    `Hello\n\n${'-'.repeat(40)}\n\nThis email was intended for Mallory Vane (CEO)\nLearn why we included this: https://www.linkedin.com/help/linkedin/answer/4788?lang=fr`,
  ],
  [
    'note-imitates-accept-line',
    'the note has an accepting link of another invitation',
    'Accept: https://www.linkedin.com/comm/mynetwork/invite-accept/invitationId/7000000000000000001/sharedKey/abcdefgh/?inviterVanityName=mallory',
  ],
  [
    'note-imitates-card',
    'the note looks like the lines of another inviter',
    'Mallory Vane\nCEO at Everything\n\nView profile: https://www.linkedin.com/comm/in/mallory-vane?trk=eml-email_m2m_invite_single_01-invitation~card-0-view~profile',
  ],
  [
    'note-imitates-forward',
    'the note has the heading of a forwarded mail',
    '---------- Forwarded message ---------\nFrom: Mallory Vane <invitations@linkedin.com>\nDate: Mon, 1 Jan 2024 at 10:00\nSubject: I want to connect\nTo: Somebody Else <else@elsewhere.example>',
  ],
  [
    'note-has-markup',
    'the note is HTML',
    '</p></td><script>alert(1)</script><a href="https://evil.example/">Accept</a> <b>12 connections in common</b>',
  ],
  [
    'note-is-default-sentence-of-another-language',
    'the note quotes a default sentence and goes on',
    'Je souhaiterais rejoindre votre réseau professionnel. And I mean it: see you in Ghent.',
  ],
  ['note-counts-relations', 'the note claims relations in common', '27 connections in common'],
];

const read = (name: string, attack: string, draft: MailDraft): HostileMail => {
  const mail = writeMail(draft);
  const quotedCount = name.startsWith('note-counts-relations') && draft.way !== 'gmail-filter';
  const nullable = [...mail.expected.nullable, ...(quotedCount ? ['invitations.note'] : [])];
  return { name, attack, eml: mail.eml, trust: mail.expected.trust, expected: { ...mail.expected, nullable } };
};

const base = {
  inviter: PERSON,
  mutual: { count: 2, names: ['Lars-Erik Tuvesson', 'Kofi Asante-Mensah'] },
  layout: { notePlace: 'card', preheader: 'position' },
} as const;

/** Words that pretend to be the frame's; the signatures are genuine. */
export const hostileWords = (): HostileMail[] => [
  ...NOTES.flatMap(([name, attack, note]) =>
    (['gmail-filter', 'gmail', 'outlook-web'] as const).map((way) =>
      read(`${name} · ${way}`, attack, { ...base, seed: `hostile ${name} ${way}`, note, way }),
    ),
  ),
  read('bidi-in-name', 'the name turns the reading direction', {
    ...base,
    seed: 'hostile bidi',
    note: null,
    inviter: { ...PERSON, name: 'Rosalind \u202eyarekcahT', headline: 'Metallurgist \u2066\u202eOEC\u202c\u2069' },
  }),
  read('parentheses-everywhere', 'name and headline of recipient and inviter hold parentheses', {
    ...base,
    seed: 'hostile parentheses',
    note: null,
    inviter: { ...PERSON, name: 'Rosalind (Roz) Thackeray', headline: 'Smith (iron) (steel) | 🔥 (hot)' },
    recipient: { ...MEMBER, headline: 'Buyer (iron (grey)) | (no calls)' },
  }),
  read('no-headline-of-recipient', 'the footer names the recipient without headline', {
    ...base,
    seed: 'hostile no headline',
    note: null,
    recipient: { ...MEMBER, headline: null },
  }),
  read('headline-is-a-frame-line', 'the headline says what the frame says of somebody else', {
    ...base,
    seed: 'hostile headline',
    note: null,
    inviter: { ...PERSON, headline: 'This email was intended for Mallory (CEO)' },
  }),
  read('name-is-via', 'the name ends as an acceptance’s does', {
    ...base,
    seed: 'hostile via',
    note: null,
    inviter: { ...PERSON, name: 'Olivia Via', firstName: 'Olivia' },
  }),
];
