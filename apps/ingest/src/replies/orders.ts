import type { InvitationKey } from '@guestlist/model';
import type { DigestRow, StoredInvitation } from '@guestlist/store';
import { type Order, readReply } from './grammar.ts';
import { ownWords } from './own-words.ts';
import { withoutPoliteness } from './politeness.ts';
import { asksForOwnPages, type ReplyAction } from './words.ts';

/** What a reply comes to. */
export interface Decided {
  readonly decisions: ReadonlyMap<InvitationKey, ReplyAction>;
  /** Lines that decide nothing, or not all they name, as the member wrote them. */
  readonly unclear: readonly string[];
  /** Nothing was ordered and nothing is left to ask: thanks, and no more. */
  readonly isMere: boolean;
  /** A way to the member's own pages is asked for: settings, export, erasing. */
  readonly wantsLink: boolean;
}

interface Digest {
  readonly rows: readonly DigestRow[];
  /** What the rows are now. */
  readonly invitations: ReadonlyMap<InvitationKey, StoredInvitation>;
}

interface Wish {
  readonly line: string;
  readonly order: Order;
}

const SAFE_WHEN_UNVERIFIED: readonly ReplyAction[] = ['ignore', 'later'];

/**
 * Reads a reply to a digest.
 *
 * @param text the reply's words, quotation and all
 * @param digest what the numbers mean
 */
export const decideByReply = (
  text: string,
  digest: Digest,
  { name, domain }: { readonly name: string; readonly domain: string },
): Decided => {
  const isOrder = (line: string): boolean =>
    readReply([line]).some(({ orders }) => orders !== null && orders.length > 0);
  const own = ownWords(text, domain);
  const said = withoutPoliteness(own, name, isOrder);
  const lines = readReply(said.filter((line) => !asksForOwnPages(line)));
  const wishes = lines.flatMap(({ text: line, orders }) => (orders ?? []).map((order): Wish => ({ line, order })));
  const notRead = lines.filter(({ orders }) => orders === null).map(({ text: line }) => line);
  const decisions = new Map<InvitationKey, ReplyAction>();
  const unclear = new Set(notRead);
  for (const [number, named] of byNumber(wishes)) {
    const [first, ...others] = named;
    const rows = digest.rows.filter((row) => row.number === number);
    const keys =
      first === undefined ? [] : rows.map(({ key }) => key).filter((key) => allowed(key, first.order, digest));
    const isClear = first !== undefined && others.every(({ order }) => order.action === first.order.action);
    if (!isClear || keys.length === 0) for (const { line } of named) unclear.add(line);
    else for (const key of keys) decisions.set(key, first.order.action);
  }
  takeRest(wishes, digest, decisions, unclear);
  const isMere = own.length > 0 && wishes.length === 0 && unclear.size === 0;
  return { decisions, unclear: [...unclear], isMere, wantsLink: said.some(asksForOwnPages) };
};

const byNumber = (wishes: readonly Wish[]): ReadonlyMap<number, readonly Wish[]> => {
  const map = new Map<number, Wish[]>();
  for (const wish of wishes) {
    for (const number of wish.order.numbers) map.set(number, [...(map.get(number) ?? []), wish]);
  }
  return map;
};

/** The rest: whatever no number of the reply names and nobody has decided yet. */
const takeRest = (
  wishes: readonly Wish[],
  digest: Digest,
  decisions: Map<InvitationKey, ReplyAction>,
  unclear: Set<string>,
): void => {
  const [first, ...others] = wishes.filter(({ order }) => order.rest);
  if (first === undefined) return;
  if (others.some(({ order }) => order.action !== first.order.action)) {
    for (const { line } of [first, ...others]) unclear.add(line);
    return;
  }
  const named = new Set(wishes.flatMap(({ order }) => order.numbers));
  for (const { key, number } of digest.rows) {
    if (!named.has(number) && isOpen(key, digest) && allowed(key, first.order, digest))
      decisions.set(key, first.order.action);
  }
};

const isOpen = (key: InvitationKey, { invitations }: Digest): boolean => {
  const decision = invitations.get(key)?.decision ?? null;
  return decision === null || decision.action === 'later';
};

/** A mail nobody vouches for can be ignored or put off by reply, and nothing else. */
const allowed = (key: InvitationKey, { action }: Order, { invitations }: Digest): boolean => {
  const invitation = invitations.get(key);
  return invitation !== undefined && (invitation.trust !== 'unverified' || SAFE_WHEN_UNVERIFIED.includes(action));
};
