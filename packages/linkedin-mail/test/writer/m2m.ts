import { type Card, type Frame, intendedLine, openingOf } from './frame.ts';
import { accept2016, help2016, icon, photoUrl, pixel2016, profile2016, tail2016, unsubscribe2016 } from './links.ts';
import { type ElementWriter, elementWriter, escapeHtml, linesHtml, rows, TABLE } from './markup.ts';

const link = (el: ElementWriter, href: string, ...children: string[]): string => el('a', { href }, ...children);

/** April 2016 tracked the accepting link under a name of its own. */
const acceptLink = (frame: Frame, card: Card): string =>
  accept2016(frame, card, 'x').replace(
    /trk=[^&]*&trkEmail=[^&]*/u,
    `trk=eml-comm_invm-b-accept-newinvite&trkEmail=eml-M2M_Invitation-null-0-null-null-${frame.tokens.eid.replace(/-/gu, '%7E')}`,
  );

const person = (frame: Frame, el: ElementWriter, card: Card): string => {
  const { inviter, note } = card;
  const profile = (slot: string): string => profile2016(frame, inviter, card.mailboxId, slot);
  const src = inviter.photo ? photoUrl(frame) : icon('ghost');
  const photo = link(
    el,
    profile('hero-2-profile~picture'),
    el('img', { src, alt: inviter.name, width: '84', height: '84' }),
  );
  const lines = [inviter.headline, inviter.location]
    .filter((line) => line !== null)
    .map((line) => el('h3', {}, escapeHtml(line)));
  const quoted =
    note !== null && frame.layout.notePlace === 'card'
      ? [el('p', { style: 'font-style:italic;' }, linesHtml(note))]
      : [];
  const name = link(el, profile('hero-4-profile~name'), el('h3', {}, escapeHtml(inviter.name)));
  return el(
    'table',
    TABLE,
    el(
      'tbody',
      {},
      el(
        'tr',
        {},
        el('td', { valign: 'top' }, photo),
        el('td', { valign: 'top', width: '100%' }, name, ...lines, ...quoted),
      ),
    ),
  );
};

const header = (frame: Frame, el: ElementWriter): string => {
  const { recipient } = frame.record;
  const own = profile2016(
    frame,
    { ...frame.record.inviter, memberNumber: recipient.memberNumber },
    '0',
    'header-15-profile',
  ).replace(/authType.*?_500&/u, '');
  const home = `https://www.linkedin.com/comm/nhome/?${tail2016(frame, 'header-7-home')}`;
  return [
    link(el, home, el('img', { alt: 'LinkedIn', src: icon('logo') })),
    link(el, own, escapeHtml(recipient.name)),
    link(el, own, el('img', { alt: recipient.name, src: photoUrl(frame), height: '32' })),
  ].join(' ');
};

/** The HTML part of early 2016 (`M2M_Invitation`). */
export const m2mHtml = (frame: Frame): string => {
  const el = elementWriter(frame.random);
  const [card] = frame.cards;
  if (card === undefined) return '';
  const note = frame.layout.notePlace === 'sentence' ? card.note : null;
  const words = openingOf(frame, note ?? frame.words.join2016);
  const view = link(
    el,
    profile2016(frame, card.inviter, card.mailboxId, 'hero-3-profile~text'),
    escapeHtml(frame.words.view),
  );
  const footer = [
    link(el, unsubscribe2016(frame, 'freq'), 'Change frequency'),
    link(el, unsubscribe2016(frame), escapeHtml(frame.words.unsubscribe)),
    link(el, help2016(frame, 67), escapeHtml(frame.words.help)),
  ].join('&nbsp;&nbsp;|&nbsp;&nbsp;');
  const late = note !== null && frame.record.kind === 'reminder' ? [el('h2', {}, linesHtml(note))] : [];
  const body = rows(
    el,
    header(frame, el),
    [el('h1', {}, escapeHtml(words.greeting)), el('h2', {}, linesHtml(words.sentence)), ...late].join(''),
    person(frame, el, card),
    view,
    link(el, acceptLink(frame, card), escapeHtml(frame.words.accept)),
    footer,
    escapeHtml(frame.words.receiving2016),
    `${escapeHtml(intendedLine(frame))}.&nbsp;${link(el, help2016(frame, 4788), `${escapeHtml(frame.words.why)}.`)}`,
    `&copy; 2016 LinkedIn Corporation, 2029 Stierlin Court, Mountain View CA 94043.&nbsp;${escapeHtml(frame.words.trademark)}`,
  );
  const hidden = el(
    'div',
    { style: 'overflow:hidden;color:transparent;width:0;font-size:0;opacity:0;height:0;' },
    ` ${escapeHtml(words.greeting)}&nbsp;${linesHtml(words.sentence)} `,
  );
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"> <html xmlns="http://www.w3.org/1999/xhtml"> <head> <meta http-equiv="Content-Type" content="text/html;charset=utf-8"/> <title></title> </head> <body style="margin:0;"> ${hidden} ${body} <img src="${pixel2016(frame)}" style="width:1px;height:1px;"/> </body> </html>`;
};

/** The text part of early 2016: accept first, labels with two colons in the footer. */
export const m2mText = (frame: Frame): string => {
  const [card] = frame.cards;
  if (card === undefined) return '';
  const { inviter, note } = card;
  const words = openingOf(frame, note ?? frame.words.join2016);
  const label = frame.words.tag === 'en' ? `View ${inviter.name}'s profile` : `${frame.words.view} (${inviter.name})`;
  return [
    words.greeting,
    words.sentence,
    '',
    ...(note !== null && frame.record.kind === 'reminder' ? [note, ''] : []),
    inviter.name,
    ...(inviter.headline === null ? [] : [inviter.headline]),
    '',
    `${frame.words.accept}: ${acceptLink(frame, card)}`,
    '',
    `${label}: ${profile2016(frame, inviter, card.mailboxId, 'hero-1-text~profile')}`,
    '',
    '.'.repeat(37),
    '',
    `Change frequency:: ${unsubscribe2016(frame, 'freq')}`,
    '',
    `${frame.words.unsubscribe}:: ${unsubscribe2016(frame)}`,
    '',
    `${frame.words.help}:: ${help2016(frame, 67)}`,
    '',
    '',
    frame.words.receiving2016,
    '',
    `${intendedLine(frame)}.`,
    `${frame.words.why}: ${help2016(frame, 4788)}`,
    '',
    `© 2016 LinkedIn Corporation, 2029 Stierlin Court, Mountain View CA 94043. ${frame.words.trademark}`,
  ].join('\r\n');
};
