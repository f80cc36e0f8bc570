import * as parts from './generated/digest.html.ts';
import { escaped, type Html, joined, markup, NOTHING } from './html.ts';
import { light, litSteps } from './look.ts';
import type { Messages } from './messages/messages.ts';
import { dotted, signed, trustBriefly, trustOf, waitingOf } from './phrases.ts';
import { initials } from './plain-text.ts';
import type { Reason, WorthItem } from './view.ts';

const step = (isLit: boolean): Html =>
  markup(
    `<td class="${isLit ? 'lit' : 'unlit'}" bgcolor="${isLit ? light.accent : light.unlit}" width="22" height="6"></td>`,
  );

const BARS: readonly Html[] = [0, 1, 2, 3, 4, 5].map((lit) => {
  const steps = [1, 2, 3, 4, 5].map((at) => step(at <= lit));
  return joined(steps, '<td width="3"></td>');
});

const bar = (score: number): Html => BARS[litSteps(score)] ?? NOTHING;

const optional = (text: string | null, part: (fields: { readonly text: string }) => Html): Html =>
  text === null || text === '' ? NOTHING : part({ text });

const reason = ({ sentence, points }: Reason): Html =>
  points < 0
    ? parts.reasonBad({ points: signed(points), sentence })
    : parts.reasonGood({ points: signed(points), sentence });

const labels = (name: string, { action }: Messages) => ({
  accept: action.accept,
  acceptLabel: action.about(action.accept, name),
  ignore: action.ignore,
  ignoreLabel: action.about(action.ignore, name),
  more: action.more,
  moreLabel: action.about(action.more, name),
});

/** A whole card. */
export const worthCard = (item: WorthItem, messages: Messages): Html => {
  const name = item.name ?? messages.someone;
  const where = dotted(item.place, ...waitingOf(item, messages));
  const facts = [where, item.mutual === null ? null : messages.worth.mutual(item.mutual)];
  return parts.worthItem({
    ...labels(name, messages),
    initials: initials(item.name ?? ''),
    number: String(item.number),
    name,
    worthHeadline: optional(item.headline, parts.worthHeadline),
    worthLine: joined(facts.map((text) => optional(text, parts.worthLine))),
    worthNote:
      item.note === null ? NOTHING : parts.worthNote({ text: joined(item.note.split('\n').map(escaped), '<br>') }),
    bar: bar(item.score),
    score: messages.worth.score(item.score),
    reasons: item.reasons.length === 0 ? NOTHING : parts.reasons({ rows: joined(item.reasons.map(reason)) }),
    remarks: optional(trustOf(item.trust, messages), parts.worthLine),
    acceptUrl: item.urls.accept,
    ignoreUrl: item.urls.ignore,
    moreUrl: item.urls.more,
  });
};

/** The same in two lines, where there are too many cards for one mail. */
export const worthRow = (item: WorthItem, messages: Messages): Html => {
  const name = item.name ?? messages.someone;
  const best = item.reasons[0]?.sentence ?? null;
  const trust = trustBriefly(item.trust, messages);
  const detail = dotted(messages.worth.score(item.score), best, trust, ...waitingOf(item, messages));
  return parts.worthRow({
    ...labels(name, messages),
    number: String(item.number),
    name,
    about: joined([optional(item.headline, parts.softLine), parts.softLine({ text: detail })]),
    acceptUrl: item.urls.accept,
    moreUrl: item.urls.more,
  });
};
