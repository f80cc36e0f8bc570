import { type Card, cutHeadline, type Frame, intendedLine, openingOf } from './frame.ts';
import { button, glimmerCard } from './glimmer-card.ts';
import { glimmerShell } from './glimmer-shell.ts';
import { accept2025, help2025, icon, photoUrl, profile2025, unsubscribe2025 } from './links.ts';
import { type ElementWriter, elementWriter, escapeHtml, linesHtml, rows, TABLE } from './markup.ts';
import type { WrittenPerson } from './record.ts';
import { say } from './wording/wording.ts';

const stranger = (frame: Frame, el: ElementWriter, person: WrittenPerson): string => {
  const link = (slot: string, child: string): string =>
    el('a', { href: profile2025(frame, person, `pymk-0-${slot}`), target: '_blank' }, child);
  const src = person.photo ? photoUrl(frame) : icon('9c8pery4andzj6ohjkjp54ma2');
  const image = el('img', { src, alt: say(frame.words.photoAlt, { N: person.name }), width: '48', height: '48' });
  const text = rows(
    el,
    link('name', ` ${escapeHtml(person.name)} `),
    escapeHtml(person.headline ?? ''),
    button(el, profile2025(frame, person, 'pymk-0-cta'), frame.words.view),
  );
  const cells = [el('td', { width: '48' }, link('profile_image', image)), el('td', { align: 'left' }, text)];
  return el('table', TABLE, el('tbody', {}, el('tr', { 'data-test-id': 'pymk-entity' }, ...cells)));
};

/** The block of strangers under a heading; nothing when there are none. */
export const strangers = (frame: Frame, el: ElementWriter, heading: string): string[] =>
  frame.record.suggestions.length === 0
    ? []
    : [
        el('h2', { class: 'text-center text-lg font-bold' }, ` ${escapeHtml(heading)} `),
        ...frame.record.suggestions.map((person) => stranger(frame, el, person)),
      ];

export const preheaderText = (frame: Frame): string => {
  const { title, company } = frame.record.inviter;
  const opening = openingOf(frame, frame.words.join2025);
  if (frame.layout.preheader === 'position' && title !== null && company !== null)
    return frame.say(frame.words.preheader);
  if (frame.layout.preheader === 'sentence') return `${opening.greeting} ${opening.sentence}`;
  return frame.say(frame.words.preheaderBare);
};

const opening = (frame: Frame, el: ElementWriter): string[] => {
  const { note, kind } = frame.record;
  const single = frame.cards.length === 1;
  const noteHere = note !== null && single && frame.layout.notePlace === 'sentence';
  if (!noteHere && !frame.layout.opening && kind !== 'reminder') return [];
  const words = openingOf(frame, noteHere ? note : frame.words.join2025);
  const cells = [
    el('p', { class: 'text-md' }, escapeHtml(words.greeting)),
    el('p', { class: 'text-md' }, linesHtml(words.sentence)),
  ];
  return noteHere && kind === 'reminder' ? [...cells, el('p', { class: 'text-md' }, linesHtml(note))] : cells;
};

/** The HTML part of an invitation of 2025–26, of one card or several. */
export const glimmerHtml = (frame: Frame): string => {
  const el = elementWriter(frame.random);
  return glimmerShell(frame, el, preheaderText(frame), [
    ...opening(frame, el),
    ...frame.cards.map((card) => glimmerCard(frame, el, card)),
    ...strangers(frame, el, frame.words.mayKnow),
  ]);
};

const cardLines = (frame: Frame, card: Card): string[] => {
  const { inviter } = card;
  const headline =
    inviter.headline === null || frame.layout.textHeadline === 'whole'
      ? inviter.headline
      : cutHeadline(inviter.headline);
  return [
    inviter.name,
    ...(headline === null ? [] : [headline]),
    '    ',
    `${frame.words.view}: ${profile2025(frame, inviter, `invitation~card-${card.index}-view~profile`)}`,
    `${frame.words.accept}: ${accept2025(frame, card, `invitation~card-${card.index}-accept~invite`)}`,
    '      ',
    '',
  ];
};

/** The text part's footer of 2025, after forty dashes. */
export const glimmerTextFooter = (frame: Frame): string[] => [
  '-'.repeat(40),
  '',
  intendedLine(frame),
  `${frame.words.why}: ${help2025(frame, 4788, 'SecurityHelp-0-textfooterglimmer')}`,
  frame.words.receiving2025,
  '',
  '',
  `${frame.words.unsubscribe}: ${unsubscribe2025(frame, 'unsubscribe-0-textfooterglimmer')}`,
  `${frame.words.help}: ${help2025(frame, 67, 'help-0-textfooterglimmer')}`,
  '',
  '© 2026 LinkedIn Ireland Unlimited Company, Wilton Plaza, Wilton Place, Dublin 2.',
  frame.words.trademark,
];

const capitalised = (sentence: string): string => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;

/** The text part of an invitation of 2025–26. */
export const glimmerText = (frame: Frame): string => {
  const { note, kind } = frame.record;
  const alone = frame.cards.length === 1;
  const sentence = note !== null && alone ? note : capitalised(frame.words.join2025);
  const words = openingOf(frame, sentence);
  const extra = kind === 'reminder' && note !== null && alone ? [note, ''] : [];
  return [
    words.greeting,
    '',
    words.sentence,
    '',
    ...extra,
    ...frame.cards.flatMap((card, at) => [...(at === 0 ? [] : ['-'.repeat(57), '']), ...cardLines(frame, card)]),
    ...glimmerTextFooter(frame),
  ].join('\r\n');
};
