import * as parts from './generated/digest.html.ts';
import { type Html, joined } from './html.ts';
import type { Messages } from './messages/messages.ts';
import { massWords, waitingOf } from './phrases.ts';
import type { MassRow, SuspiciousItem } from './view.ts';

export const massRow = (row: MassRow, messages: Messages): Html => {
  const { action, mass } = messages;
  const { name, lines } = massWords(row, messages);
  const ignore = row.type === 'campaign' ? mass.ignoreAll(row.count) : action.ignore;
  return parts.massRow({
    number: String(row.number),
    name,
    about: joined(lines.map((text) => parts.softLine({ text }))),
    ignore,
    ignoreLabel: action.about(ignore, name),
    ignoreUrl: row.urls.ignore,
    more: action.more,
    moreLabel: action.about(action.more, name),
    moreUrl: row.urls.more,
  });
};

export const suspiciousItem = (item: SuspiciousItem, messages: Messages): Html => {
  const { action } = messages;
  const name = item.name ?? messages.someone;
  const said = [...(item.headline === null ? [] : [item.headline]), ...item.reasons, ...waitingOf(item, messages)];
  return parts.suspiciousItem({
    number: String(item.number),
    name: item.name === null ? messages.someone : messages.suspicious.inTheNameOf(item.name),
    lines: joined(said.map((text) => parts.suspiciousLine({ text }))),
    ignore: action.ignore,
    ignoreLabel: action.about(action.ignore, name),
    ignoreUrl: item.urls.ignore,
    later: action.later,
    laterLabel: action.about(action.later, name),
    laterUrl: item.urls.later,
    report: action.report,
    reportLabel: action.about(action.report, name),
    reportUrl: item.urls.report,
  });
};
