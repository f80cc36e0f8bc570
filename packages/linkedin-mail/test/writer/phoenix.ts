import { type Card, type Frame, intendedLine, mutualLine, openingOf } from './frame.ts';
import {
  accept2016,
  accept2018,
  help2016,
  icon,
  photoUrl,
  pixel2016,
  profile2016,
  profile2018,
  sharedRelations,
  tail2016,
  tail2018,
  unsubscribe2016,
} from './links.ts';
import { type ElementWriter, elementWriter, escapeHtml, linesHtml, rows, TABLE } from './markup.ts';

/** Slots of the inviter's links; they moved by one in 2018. */
const SLOTS_2016 = { photo: 'hero-1-prof~photo', name: 'hero-2-prof~name', view: 'hero-3-prof~cta' };
const SLOTS_2018 = { photo: 'hero-2-prof~photo', name: 'hero-3-prof~name', view: 'hero-4-prof~cta' };

const slot = (frame: Frame, which: keyof typeof SLOTS_2016): string => (isOld(frame) ? SLOTS_2016 : SLOTS_2018)[which];

const isOld = (frame: Frame): boolean => frame.record.generation === 'phoenix-2016';

const profile = (frame: Frame, card: Card, slot: string): string =>
  isOld(frame) ? profile2016(frame, card.inviter, card.mailboxId, slot) : profile2018(frame, card.inviter, slot);

const accept = (frame: Frame, card: Card, slot: string): string =>
  isOld(frame) ? accept2016(frame, card, slot) : accept2018(frame, card, slot);

const home = (frame: Frame, slot: string): string =>
  isOld(frame)
    ? `https://www.linkedin.com/comm/nhome/?${tail2016(frame, slot)}`
    : `https://www.linkedin.com/comm/feed/?${tail2018(frame, slot)}`;

const header = (frame: Frame, el: ElementWriter): string => {
  const { recipient } = frame.record;
  const own = { ...frame.record.inviter, slug: 'own-profile-1', memberNumber: recipient.memberNumber };
  const href = isOld(frame)
    ? profile2016(frame, own, '0', 'header-6-profile')
    : profile2018(frame, own, 'header-24-profile');
  const logo = el(
    'a',
    { href: home(frame, 'header-4-home') },
    el('img', { alt: 'LinkedIn', border: '0', src: icon('logo'), height: '34' }),
  );
  const name = el('a', { href }, el('span', {}, escapeHtml(recipient.name)));
  const photo = el('a', { href }, el('img', { alt: '', src: photoUrl(frame), height: '36', width: '36' }));
  return el(
    'table',
    TABLE,
    el('tbody', {}, el('tr', {}, ...[logo, name, photo].map((cell) => el('td', { valign: 'middle' }, cell)))),
  );
};

/** A button of 2016: the link twice, in cells whose order `dir=rtl` turns round. */
const button = (el: ElementWriter, href: string, label: string): string => {
  const inner = el('a', { href, target: '_blank' }, escapeHtml(label));
  const outer = el(
    'a',
    { href, target: '_blank' },
    el('table', TABLE, el('tbody', {}, el('tr', {}, el('td', { bgcolor: '#008CC9' }, inner)))),
  );
  return el(
    'table',
    { ...TABLE, width: 'auto' },
    el('tbody', {}, el('tr', {}, el('td', { align: 'center', valign: 'middle' }, outer))),
  );
};

const who = (frame: Frame, el: ElementWriter, card: Card): string => {
  const { inviter, note, mutual } = card;
  const p = (text: string, extra = {}): string => el('p', { style: 'margin:0;color:#737373;', ...extra }, text);
  const name = el('a', { href: profile(frame, card, slot(frame, 'name')) }, el('span', {}, escapeHtml(inviter.name)));
  const lines = [inviter.headline, inviter.location].filter((line) => line !== null).map((line) => p(escapeHtml(line)));
  const quoted =
    note !== null && frame.layout.notePlace === 'card'
      ? [p(linesHtml(note), { style: 'margin:8px 0 0 0;padding-left:12px;' })]
      : [];
  const shared =
    mutual === null || isOld(frame)
      ? []
      : [
          p(
            el(
              'a',
              { href: sharedRelations(frame, card, tail2018(frame, 'hero-5-shared~connections')) },
              el('span', {}, escapeHtml(mutualLine(frame, mutual.count))),
            ),
          ),
        ];
  return [name, ...lines, ...quoted, ...shared].join(' ');
};

const hero = (frame: Frame, el: ElementWriter, card: Card): string => {
  const src = card.inviter.photo ? photoUrl(frame) : icon('ghost');
  const photo = el(
    'a',
    { href: profile(frame, card, slot(frame, 'photo')) },
    el('img', { src, alt: '', height: '70', width: '70' }),
  );
  const person = el(
    'table',
    TABLE,
    el(
      'tbody',
      {},
      el(
        'tr',
        {},
        el('td', { valign: 'top' }, photo),
        el('td', { valign: 'top', width: '100%' }, who(frame, el, card)),
      ),
    ),
  );
  const buttons = [
    '<!--[if mso]><table border="0"><tr><td style="padding:12px 0 0 0;"><![endif]-->',
    button(el, accept(frame, card, 'hero-0-accept~cta'), frame.words.accept),
    '<!--[if mso]></td><td style="padding-top:12px;"><![endif]-->',
    button(el, profile(frame, card, slot(frame, 'view')), frame.words.view),
    '<!--[if mso]></td></tr></table><![endif]-->',
  ].join(' ');
  const note = card.note !== null && frame.layout.notePlace === 'sentence' ? card.note : null;
  const words = openingOf(frame, note ?? frame.words.join2016);
  const sentence = el(
    'p',
    { style: 'margin:0;color:#4C4C4C;' },
    `${escapeHtml(words.greeting)} ${linesHtml(words.sentence)}`,
  );
  const late = note !== null && frame.record.kind === 'reminder' ? [el('p', {}, linesHtml(note))] : [];
  return rows(
    el,
    sentence,
    ...late,
    person,
    el('table', TABLE, el('tr', {}, el('td', { dir: 'rtl', align: 'left' }, buttons))),
  );
};

const footer = (frame: Frame, el: ElementWriter): string => {
  const link = (href: string, text: string): string => el('a', { href }, el('span', {}, escapeHtml(text)));
  const p = (...children: string[]): string => el('p', { style: 'margin:0;color:#737373;' }, ...children);
  return rows(
    el,
    `${link(unsubscribe2016(frame), frame.words.unsubscribe)}&nbsp;&nbsp;|&nbsp;&nbsp;${link(help2016(frame, 67), frame.words.help)}`,
    p(escapeHtml(frame.words.receiving2016)),
    p(
      `${escapeHtml(intendedLine(frame))}.`,
      el('a', { href: help2016(frame, 4788) }, `${escapeHtml(frame.words.why)}.`),
    ),
    el('a', { href: home(frame, 'footer-8-home') }, el('img', { alt: 'LinkedIn', src: icon('logo'), height: '14' })),
    p(
      `© ${frame.record.sentAt.slice(0, 4)} LinkedIn Corporation, 2029 Stierlin Court, Mountain View CA 94043. ${escapeHtml(frame.words.trademark)}`,
    ),
  );
};

/** The HTML part of an invitation of May 2016 to 2024. */
export const phoenixHtml = (frame: Frame): string => {
  const el = elementWriter(frame.random);
  const [card] = frame.cards;
  if (card === undefined) return '';
  const words = openingOf(frame, (frame.layout.notePlace === 'sentence' ? card.note : null) ?? frame.words.join2016);
  const hidden = el(
    'div',
    { style: 'overflow:hidden;color:transparent;width:0;font-size:0;opacity:0;height:0;' },
    ` ${escapeHtml(words.greeting)} ${linesHtml(words.sentence)} `,
  );
  const body = rows(el, header(frame, el), hero(frame, el, card), footer(frame, el));
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="${frame.words.tag}" xml:lang="${frame.words.tag}"><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8"> <title></title> <style type="text/css">@media only screen and (max-width:32em) { .phoenix-email-container { width:100% !important; } } </style> </head> <body style="margin:0;padding:0;"> ${hidden} ${body} <img src="${pixel2016(frame)}" style="width:1px;height:1px;"> </body> </html>`;
};

/** The text part of an invitation of May 2016 to 2024. */
export const phoenixText = (frame: Frame): string => {
  const [card] = frame.cards;
  if (card === undefined) return '';
  const { note, inviter } = card;
  const words = openingOf(frame, note ?? frame.words.join2016);
  return [
    words.greeting,
    '',
    words.sentence,
    '',
    ...(note !== null && frame.record.kind === 'reminder' ? [note, ''] : []),
    inviter.name,
    ...(inviter.headline === null ? [] : [inviter.headline]),
    '',
    `${frame.words.view}: ${profile(frame, card, slot(frame, 'view'))}`,
    '',
    `${frame.words.accept}: ${accept(frame, card, isOld(frame) ? 'hero-0-accept~cta' : 'null-0-accept~cta')}`,
    '',
    ...phoenixTextFooter(frame),
  ].join('\r\n');
};

/** The text part's footer of 2016 to 2024, after 37 dots. */
export const phoenixTextFooter = (frame: Frame): string[] => [
  '.'.repeat(37),
  '',
  `${frame.words.unsubscribe}: ${unsubscribe2016(frame)}`,
  '',
  `${frame.words.help}: ${help2016(frame, 67)}`,
  '',
  '',
  frame.words.receiving2016,
  '',
  `${intendedLine(frame)}.`,
  `${frame.words.why}: ${help2016(frame, 4788)}`,
  '',
  `© ${frame.record.sentAt.slice(0, 4)} LinkedIn Corporation, 2029 Stierlin Court, Mountain View CA 94043. ${frame.words.trademark}`,
];
