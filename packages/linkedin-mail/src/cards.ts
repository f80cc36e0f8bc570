import { type CardLink, cardLinks, whoOf } from './card-links.ts';
import { isButtonLabel } from './frame-words.ts';
import { MAX_CARDS } from './limits.ts';
import type { Line } from './lines.ts';

/** One invitation's place in a page, before its words are understood. */
export interface Card {
  readonly slug: string | null;
  readonly memberNumber: string | null;
  readonly invitationId: string | null;
  /** By the link that bears it; null where the name is only words (text parts). */
  readonly name: string | null;
  /** Lines between what came before and the card's first line. */
  readonly above: readonly Line[];
  /** Lines between the name and the first button or count of relations. */
  readonly details: readonly Line[];
  /** What stands behind the link to shared relations. */
  readonly relations: readonly string[];
  readonly relationAlts: readonly string[];
  /** The alt of the inviter's own picture. */
  readonly pictureAlt: string | null;
  /** Labels of its buttons. */
  readonly labels: readonly string[];
}

interface Group {
  readonly links: CardLink[];
  index: number;
  invitationId: string | null;
  readonly who: Set<string>;
}

const sameKind = (one: string, other: string): boolean => one[0] === other[0];

const contradicts = (group: Group, { link, role }: CardLink): boolean => {
  if (link.invitationId !== null && group.invitationId !== null) return link.invitationId !== group.invitationId;
  if (role === 'relations') return false;
  if (link.slot !== null && group.index >= 0 && link.slot.section.startsWith('invitation')) {
    if (link.slot.index !== group.index) return true;
  }
  const who = whoOf(link);
  if (who === null || group.who.has(who)) return false;
  return [...group.who].some((known) => sameKind(known, who));
};

const add = (group: Group, found: CardLink): void => {
  group.links.push(found);
  group.invitationId ??= found.link.invitationId;
  if (found.role === 'relations') return;
  const who = whoOf(found.link);
  if (who !== null) group.who.add(who);
  if (found.link.slot?.section.startsWith('invitation') === true) group.index = found.link.slot.index;
};

const grouped = (links: readonly CardLink[]): readonly Group[] => {
  const groups: Group[] = [];
  for (const found of links) {
    const open = groups.at(-1);
    const same = open !== undefined && !contradicts(open, found) ? open : undefined;
    const group =
      same ?? groups.find((known) => found.role !== 'relations' && known.who.size > 0 && !contradicts(known, found));
    if (group !== undefined) add(group, found);
    else if (found.role !== 'relations' && groups.length < MAX_CARDS) {
      const fresh: Group = { links: [], index: -1, invitationId: null, who: new Set() };
      groups.push(fresh);
      add(fresh, found);
    }
  }
  return groups;
};

/**
 * Which groups are invitations. A note can hold a link that looks like the frame's; a note stands above its card, so of
 * several candidates in a mail about one person the last holds, and what another part of the mail knows holds before all.
 */
const believable = (groups: readonly Group[], knownIds: readonly string[], single: boolean): readonly Group[] => {
  const known = groups.filter(({ invitationId }) => invitationId !== null && knownIds.includes(invitationId));
  if (known.length > 0) return known;
  const withAccept = groups.filter(
    ({ invitationId, links }) => invitationId !== null || links.some(({ role }) => role === 'accept'),
  );
  const candidates = withAccept.length > 0 ? withAccept : groups;
  return single ? candidates.slice(-1) : candidates;
};

const lastLineOf = (group: Group, role: CardLink['role']): number =>
  Math.max(-1, ...group.links.filter((found) => found.role === role).map(({ line }) => line));

const firstLineOf = (group: Group, role: CardLink['role']): number =>
  Math.min(Number.POSITIVE_INFINITY, ...group.links.filter((found) => found.role === role).map(({ line }) => line));

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].filter((text) => text !== '');

/** Most lines under a name that can be headline and place. */
const FEW_LINES = 3;

/** Where the words under a name end when nothing marks a button: a blank line, a button's label, another link. */
const endOfWords = (lines: readonly Line[], nameLine: number): number => {
  const under = lines.slice(nameLine + 1, nameLine + 1 + FEW_LINES);
  const end = under.findIndex((line) => line.text === '' || line.links.length > 0 || isButtonLabel(line.text));
  return nameLine + 1 + (end < 0 ? under.length : end);
};

/** The line on which the card's buttons begin; of copies (a note may hold one) the last counts. */
const buttonsAt = (group: Group, nameLine: number, page: readonly Line[]): number => {
  const of = (['accept', 'view'] as const).map((role) =>
    nameLine >= 0
      ? Math.min(
          ...group.links.filter((found) => found.role === role && found.line > nameLine).map(({ line }) => line),
          Number.POSITIVE_INFINITY,
        )
      : lastLineOf(group, role),
  );
  const lines = of.filter((line) => line >= 0 && Number.isFinite(line));
  if (lines.length > 0) return Math.min(...lines);
  return nameLine < 0 ? 0 : endOfWords(page, nameLine);
};

const detailsBetween = (
  lines: readonly Line[],
  from: number,
  to: number,
  relations: readonly CardLink[],
): readonly Line[] => {
  const ofRelations = new Set(relations.map(({ line }) => line));
  return lines.slice(from, Math.max(from, to)).filter((line, at) => line.text !== '' && !ofRelations.has(from + at));
};

const cardOf = (group: Group, lines: readonly Line[], from: number): Card => {
  const named = group.links.filter(({ role, text }) => role === 'name' && text !== '');
  const name = named.at(0) ?? null;
  const nameLine = name?.line ?? -1;
  const buttons = buttonsAt(group, nameLine, lines);
  const first = nameLine >= 0 ? Math.min(nameLine, firstLineOf(group, 'picture')) : buttons;
  const relations = group.links.filter(({ role }) => role === 'relations');
  return {
    slug: group.links.find(({ link, role }) => role !== 'relations' && link.slug !== null)?.link.slug ?? null,
    memberNumber: group.links.find(({ link }) => link.memberNumber !== null)?.link.memberNumber ?? null,
    invitationId: group.invitationId,
    name: name?.text ?? null,
    above: lines.slice(from, Math.max(from, first)),
    details: nameLine < 0 ? [] : detailsBetween(lines, nameLine + 1, buttons, relations),
    relations: distinct(relations.map(({ text }) => text)),
    relationAlts: distinct(relations.map(({ alt }) => alt ?? '')),
    pictureAlt: group.links.find(({ role, alt }) => role === 'picture' && (alt ?? '') !== '')?.alt ?? null,
    labels: distinct(group.links.filter(({ role }) => role === 'accept' || role === 'view').map(({ text }) => text)),
  };
};

/**
 * Finds the invitations of a page by the links of their cards.
 *
 * @param known ids found in the other part of the mail, and whether there can be only one
 */
export const cardsOf = (
  lines: readonly Line[],
  names: readonly string[],
  known: { readonly ids: readonly string[]; readonly single: boolean },
): readonly Card[] => {
  const groups = believable(grouped(cardLinks(lines, names)), known.ids, known.single);
  let from = 0;
  return groups.map((group) => {
    const card = cardOf(group, lines, from);
    from = Math.max(
      from,
      1 + Math.max(...group.links.filter(({ role }) => role !== 'name').map(({ line }) => line), 0),
    );
    return card;
  });
};
