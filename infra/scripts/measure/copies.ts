import type { Items } from './days.ts';

type Item = Items[number];

const DAY_MS = 24 * 3_600_000;
/** What a judgement or a digest looks back at lies within a fortnight of the oldest mail of a pass. */
const LOOKED_BACK_DAYS = 17;
/** Before its time is over, when a digest turns it into what remains of its inviter. */
const KEPT_DAYS = 80;

/** A member's items as another member's: wherever their id stands, in keys, indexes and values. */
export const asMember = (items: Items, from: string, to: string): Items => {
  const copied: Items = JSON.parse(JSON.stringify(items).replaceAll(from, to));
  return copied;
};

const idOf = ({ facts }: Item): string => facts?.M?.['invitationId']?.S ?? '';
const slugOf = ({ facts }: Item): string =>
  /\/in\/([^/]+)/u.exec(facts?.M?.['inviter']?.M?.['profileUrl']?.S ?? '')?.[1] ?? '';

/** The n-th copy of an invitation: another person's, with an invitationId of its own. @throws of one without id or slug */
export const asAnother = (invitation: Item, n: number): Item => {
  const [id, slug] = [idOf(invitation), slugOf(invitation)];
  if (id === '' || slug === '') throw new Error('only an invitation with an id and a profile can be copied');
  const other = String(BigInt(id) - BigInt(n + 1));
  const copied: Item = JSON.parse(JSON.stringify(invitation).replaceAll(id, other).replaceAll(slug, `${slug}-${n}`));
  return copied;
};

/** Copies of a decided invitation that came between some and some more days ago. */
const copiesBetween = (invitation: Item, count: number, now: number, [from, to]: readonly [number, number]): Items =>
  Array.from({ length: count }, (_, n) => {
    const S = new Date(now - (from + ((to - from) * (n + 1)) / (count + 1)) * DAY_MS).toISOString();
    return { ...asAnother(invitation, n), receivedAt: { S }, recentAt: { S }, stateAt: { S } };
  });

/** Copies of a decided invitation, spread over the time an invitation is kept, but for the last fortnight. */
export const pastCopies = (invitation: Item, count: number, now: number): Items =>
  copiesBetween(invitation, count, now, [LOOKED_BACK_DAYS, KEPT_DAYS]);

/** Copies of a decided invitation whose time is over within a day. */
export const endingCopies = (invitation: Item, count: number, now: number): Items =>
  copiesBetween(invitation, count, now, [89, 90]);
