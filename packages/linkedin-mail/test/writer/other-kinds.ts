import type { Person } from '@guestlist/model';
import { type Frame, frameOf } from './frame.ts';

import { glimmerTextFooter, strangers } from './glimmer.ts';
import { button } from './glimmer-card.ts';
import { glimmerShell } from './glimmer-shell.ts';
import { page2025, photoUrl, profile2025 } from './links.ts';
import { type ElementWriter, elementWriter, escapeHtml, rows } from './markup.ts';
import type { Content } from './original.ts';
import { KNOWN_LANGUAGES, type MailRecord, type WrittenPerson } from './record.ts';
import { say } from './wording/wording.ts';

/** A mail's frame and what it says. */
export interface Composed {
  readonly frame: Frame;
  readonly content: Content;
}

export const personOf = ({ name, headline, slug }: WrittenPerson): Person => ({
  name,
  headline,
  profileUrl: `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`,
  memberNumber: null,
});

/** A person's row: photo, name, headline, one button. */
const personRow = (frame: Frame, el: ElementWriter, person: WrittenPerson, slot: string, label: string): string => {
  const link = (end: string, child: string): string =>
    el('a', { href: profile2025(frame, person, `${slot}-${end}`), target: '_blank' }, child);
  const photo = el('img', { src: photoUrl(frame), alt: say(frame.words.photoAlt, { N: person.name }), width: '64' });
  const compose = page2025(frame, 'messaging/compose/', `${slot}-message`).replace(
    '?',
    `?connId=${encodeURIComponent(person.slug)}&`,
  );
  return rows(
    el,
    link('profile~picture', photo),
    el('h3', {}, link('profile~name', ` ${escapeHtml(person.name)} `)),
    el('p', {}, escapeHtml(person.headline ?? '')),
    button(el, compose, label),
  );
};

const textOf = (frame: Frame, lines: readonly string[]): string =>
  [...lines, '', ...glimmerTextFooter(frame)].join('\r\n');

const compose = (
  frame: Frame,
  head: Pick<Content, 'from' | 'subject'> & Partial<Content>,
  preheader: string,
  html: (el: ElementWriter) => readonly string[],
  lines: readonly string[],
): Composed => {
  const el = elementWriter(frame.random);
  return {
    frame,
    content: { text: textOf(frame, lines), html: glimmerShell(frame, el, preheader, html(el)), ...head },
  };
};

/** "X accepted your invitation", with strangers of X's network under it. */
export const acceptance = (record: MailRecord): Composed => {
  const frame = frameOf(record, 'email_accept_invite_single_01');
  const { inviter } = record;
  const said = frame.say(frame.words.hasAccepted);
  const heading = frame.say(frame.words.suggestions);
  const lines = [
    said,
    '',
    inviter.name,
    inviter.headline ?? '',
    '',
    `${frame.words.message}: ${page2025(frame, 'messaging/compose/', 'hero-0-message')}`,
    '',
    heading,
  ];
  return compose(
    frame,
    {
      from: { name: `${inviter.name} via LinkedIn`, address: 'invitations@linkedin.com' },
      subject: frame.say(frame.words.acceptedSubject),
      facts: { people: [personOf(inviter)] },
    },
    frame.say(frame.words.acceptedSubject),
    (el) => [
      el('h2', {}, escapeHtml(said)),
      personRow(frame, el, inviter, 'new~connection-0', frame.words.message),
      ...strangers(frame, el, heading),
    ],
    lines,
  );
};

/** "You have 10 new connections", of whom at most eight are listed. */
export const batchAcceptance = (record: MailRecord): Composed => {
  const frame = frameOf(record, 'email_accept_invite_single_01');
  const people = [record.inviter, ...record.moreInvitations.map(({ inviter }) => inviter)].slice(0, 8);
  const said = say(frame.words.newConnections, { n: people.length + 2 });
  const heading = frame.say(frame.words.suggestions);
  return compose(
    frame,
    {
      from: { name: `${record.inviter.name} via LinkedIn`, address: 'invitations@linkedin.com' },
      subject: `See ${record.inviter.firstName}'s and other people's connections, experience, and more`,
      facts: { people: people.map(personOf) },
    },
    said,
    (el) => [
      el('h2', {}, escapeHtml(said)),
      ...people.map((person, at) => personRow(frame, el, person, `new~connection-${at}`, frame.words.message)),
      ...strangers(frame, el, heading),
    ],
    [said, '', ...people.flatMap((person) => [person.name, person.headline ?? '', '']), heading],
  );
};

/** "X viewed your profile". No template key is known for it: half of these mails have none, half one of our invention. */
export const profileView = (record: MailRecord): Composed => {
  const frame = frameOf(record, 'email_profile_viewed_01');
  const { inviter } = record;
  const said = frame.say(frame.words.viewedSubject);
  const composed = compose(
    frame,
    {
      from: { name: 'LinkedIn', address: 'notifications-noreply@linkedin.com' },
      subject: said,
      facts: { people: [personOf(inviter)] },
    },
    said,
    (el) => [el('h2', {}, escapeHtml(said)), personRow(frame, el, inviter, 'viewer-0', frame.words.view)],
    [
      said,
      '',
      inviter.name,
      inviter.headline ?? '',
      '',
      `${frame.words.view}: ${profile2025(frame, inviter, 'viewer-0-profile')}`,
    ],
  );
  const known = KNOWN_LANGUAGES.some((language) => language === record.language);
  const bare = frame.layout.opening ? withoutKey(composed) : withAlternative(composed, 'unknown-linkedin');
  return known ? bare : withAlternative(bare, 'unknown-linkedin');
};

export const withAlternative = (
  { frame, content }: Composed,
  ...alsoRight: ('unknown-linkedin' | 'other-linkedin')[]
): Composed => ({
  frame,
  content: { ...content, facts: { ...content.facts, alsoRight } },
});

/** Takes the key out of links, pixel and header. */
const withoutKey = ({ frame, content }: Composed): Composed => {
  const bare = (text: string | null): string | null =>
    text
      ?.replace(/lipi=[^&"\s]*(?:&amp;|&)/gu, '')
      .replace(/(?:trk|trkEmail)=[^&"\s]*(?:&amp;|&)/gu, '')
      .replace(/<img alt role[^>]*emimp[^>]*>/gu, '') ?? null;
  return {
    frame,
    content: {
      ...content,
      text: bare(content.text),
      html: bare(content.html),
      template: false,
      facts: { ...content.facts, templateKey: null },
    },
  };
};

const MESSAGE_FROM = 'messaging-digest-noreply@linkedin.com';

export const messageDigest = (record: MailRecord): Composed => {
  const frame = frameOf(record, 'email_member_message_v2');
  const { inviter } = record;
  const thread = page2025(frame, 'messaging/thread/2-ZjAwZGJhYmU=/', 'messaging-0-thread');
  const headline = inviter.headline === null ? '' : ` (${inviter.headline})`;
  return compose(
    frame,
    {
      from: { name: `${inviter.name} via LinkedIn`, address: MESSAGE_FROM },
      subject: `${inviter.firstName} just messaged you`,
    },
    frame.words.newMessage,
    (el) => [
      el('h2', { 'data-test-id': 'threads-summary' }, escapeHtml(frame.words.newMessage)),
      el('div', { 'data-test-id': 'one-to-one-single-thread' }, el('a', { href: thread }, escapeHtml(inviter.name))),
      el('p', { 'data-test-id': 'sender-headline' }, escapeHtml(inviter.headline ?? '')),
      button(el, thread, frame.words.message),
    ],
    [
      frame.words.newMessage,
      '.'.repeat(37),
      `${inviter.name}${headline}`,
      `(${profile2025(frame, inviter, 'messaging-0-profile')})`,
      `View message: ${thread}`,
    ],
  );
};

/** An InMail whose words are an invitation's: only the key tells. */
export const inMail = (record: MailRecord): Composed => {
  const frame = frameOf(record, 'email_hire_inmail_initial_single_01');
  const { inviter, recipient } = record;
  const subject = record.note ?? frame.words.subjects2025[0];
  const words = `${say(frame.words.greeting, { F: recipient.firstName })} ${frame.words.join2025}`;
  const thread = page2025(frame, 'messaging/thread/2-ZjAwZGJhYmU=/', 'inmail-0-reply');
  return compose(
    frame,
    {
      from: { name: inviter.name, address: 'inmail-hit-reply@linkedin.com' },
      subject: subject.slice(0, 70),
      linkedinClass: 'INMAIL',
      replyTo: `${frame.tokens.authToken}@reply.linkedin.com`,
    },
    subject,
    (el) => [
      el('h1', {}, escapeHtml(subject)),
      el('a', { href: profile2025(frame, inviter, 'ProfileCard-0-profile_name') }, escapeHtml(inviter.name)),
      el('p', {}, escapeHtml(inviter.headline ?? '')),
      el('div', { class: 'message-contents' }, escapeHtml(words)),
    ],
    [subject, subject, `    ${inviter.name}`, `    Reply: ${thread}`, '', words],
  );
};

/** A mail of a heading, perhaps strangers, and one button: enough for the kinds that make no row of their own. */
export const simple = (
  record: MailRecord,
  key: string,
  head: { readonly from: Content['from']; readonly subject: string; readonly heading: string; readonly path: string },
  facts: Content['facts'] = {},
): Composed => {
  const frame = frameOf(record, key);
  const link = page2025(frame, head.path, 'hero-0-cta');
  return compose(
    frame,
    { from: head.from, subject: head.subject, facts },
    head.heading,
    (el) => [
      el('h2', {}, escapeHtml(head.heading)),
      button(el, link, frame.words.view),
      ...strangers(frame, el, frame.words.mayKnow),
    ],
    [head.heading, '', `${frame.words.view}: ${link}`],
  );
};
