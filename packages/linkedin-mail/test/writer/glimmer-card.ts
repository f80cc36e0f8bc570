import { type Card, cutHeadline, type Frame, mutualLine } from './frame.ts';
import { accept2025, icon, photoUrl, profile2025, sharedRelations, tail2025 } from './links.ts';
import { type ElementWriter, escapeHtml, linesHtml, rows, TABLE } from './markup.ts';
import { say } from './wording/wording.ts';

/** A button as LinkedIn writes it: the link twice, one inside the other. */
export const button = (el: ElementWriter, href: string, label: string): string => {
  const inner = el(
    'a',
    { href, tabindex: '-1', 'aria-hidden': 'true', class: 'no-underline' },
    el('span', { class: 'no-underline text-white' }, ` ${escapeHtml(label)} `),
  );
  const outer = el(
    'a',
    { href, target: '_blank', 'aria-label': label, class: 'align-top no-underline' },
    el('table', TABLE, el('tbody', {}, el('tr', {}, el('td', { class: 'btn-md btn-primary button-link' }, inner)))),
  );
  return el(
    'table',
    { ...TABLE, class: 'email-button ', 'data-test-id': 'email-button' },
    el('tbody', {}, el('tr', {}, el('td', { valign: 'middle' }, outer))),
  );
};

const picture = (frame: Frame, el: ElementWriter, card: Card): string => {
  const src = card.inviter.photo ? photoUrl(frame) : icon('9c8pery4andzj6ohjkjp54ma2');
  const alt = say(frame.words.photoAlt, { N: card.inviter.name });
  const href = profile2025(frame, card.inviter, `invitation~card-${card.index}-inviter~picture`);
  return el(
    'a',
    { href, target: '_blank' },
    el('img', { class: 'inline-block relative rounded-full w-8 h-8', src, alt, width: '64', height: '64' }),
  );
};

const who = (frame: Frame, el: ElementWriter, card: Card): string => {
  const { inviter, note } = card;
  const href = profile2025(frame, inviter, `invitation~card-${card.index}-inviter~name`);
  const link = el(
    'a',
    { href, target: '_blank', class: 'text-system-gray-90 text-lg' },
    ` ${escapeHtml(inviter.name)} `,
  );
  const parts = [el('h3', { class: 'text-system-gray-90 text-lg' }, link)];
  const line = (text: string): string => el('div', { class: 'pt-0.5' }, ` ${escapeHtml(text)} `);
  if (inviter.headline !== null) parts.push(line(cutHeadline(inviter.headline)));
  if (inviter.location !== null) parts.push(line(inviter.location.split(',')[0] ?? ''));
  const inCard = frame.layout.notePlace === 'card' || card.index > 0 || frame.cards.length > 1;
  if (note !== null && inCard) {
    const text = el('p', { class: 'text-sm leading-open italic text-system-gray-70' }, linesHtml(note));
    parts.push(el('div', { class: 'pt-1' }, text));
  }
  return parts.join(' ');
};

const facepile = (frame: Frame, el: ElementWriter, card: Card): string => {
  const { mutual } = card;
  if (mutual === null) return '';
  const link = (slot: string, ...children: string[]): string => {
    const tail = tail2025(frame, `connections_in_common-${card.index}-view_connections_${slot}`);
    return el('a', { href: sharedRelations(frame, card, tail), target: '_blank' }, ...children);
  };
  const faces = mutual.names.map((name) =>
    el('img', {
      class: 'inline-block relative rounded-full w-3 h-3',
      src: photoUrl(frame),
      alt: say(frame.words.photoAlt, { N: name }),
      width: '24',
      height: '24',
    }),
  );
  const text = el('span', { class: 'text-system-gray-70' }, ` ${escapeHtml(mutualLine(frame, mutual.count))} `);
  const cells = [
    el('td', { class: 'text-center' }, faces.length === 0 ? '' : link('facepile', ...faces)),
    el('td', { class: 'text-center pl-1 leading-regular' }, link('text', text)),
  ];
  return el('table', { ...TABLE, width: 'auto', align: 'center' }, el('tbody', {}, el('tr', {}, ...cells)));
};

/** The card of one invitation in a mail of 2025. */
export const glimmerCard = (frame: Frame, el: ElementWriter, card: Card): string => {
  const slot = `invitation~card-${card.index}`;
  const accept = button(el, accept2025(frame, card, `${slot}-accept~invite`), frame.words.accept);
  const view = button(el, profile2025(frame, card.inviter, `${slot}-view~profile`), frame.words.view);
  const buttons = el(
    'table',
    { ...TABLE, width: 'auto' },
    el('tbody', {}, el('tr', {}, el('td', {}, accept), el('td', {}, view))),
  );
  return rows(
    el,
    picture(frame, el, card),
    who(frame, el, card),
    ...(card.mutual === null ? [] : [facepile(frame, el, card)]),
    el('hr', { class: '!w-6 mx-[auto] border-[#F0F0F0] my-2' }),
    buttons,
  );
};
