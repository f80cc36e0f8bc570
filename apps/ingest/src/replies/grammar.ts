import { meaningOf, type ReplyAction } from './words.ts';

/** What one word of a reply is about: single numbers, or all that nothing else in the reply names. */
export interface Order {
  readonly action: ReplyAction;
  readonly numbers: readonly number[];
  readonly rest: boolean;
}

/** One line of a reply: what it orders, or that it cannot be understood. Never half of it. */
export type ReplyLine =
  | { readonly text: string; readonly orders: readonly Order[] }
  | { readonly text: string; readonly orders: null };

type Token =
  | { readonly type: 'action'; readonly action: ReplyAction }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'rest' | 'to' | 'comma' };

/** More than a digest ever shows: what names more is no reply to one. */
const MOST_NUMBERS = 500;
const PIECES = /\d+|\p{L}[\p{L}\p{M}]*|[-–—]|\.{2,3}|\S/gu;
/** Signs that only set words apart. */
const SILENT = new Set(['.', ':', '&', '+', '#', '!', '(', ')', '/', '=', '*', '•', '·', '°', 'º', '"', '’', "'"]);

/**
 * Reads a reply line by line: `accept 1 3, ask 5, ignore rest`, `accept 1-4 and 7`, `3: ignore`, in any of the eight
 * languages. A line with a word that has no place in it is not understood at all, so that `accept 1 but not 3` accepts
 * nobody.
 *
 * @param lines the member's own words, without quotation and signature
 */
export const readReply = (lines: readonly string[]): readonly ReplyLine[] => {
  const read: ReplyLine[] = [];
  let open: ReplyAction | null = null;
  let dangling: number | null = null;
  const giveUp = (): void => {
    const line = dangling === null ? undefined : read[dangling];
    if (dangling !== null && line !== undefined) read[dangling] = { text: line.text, orders: null };
    dangling = null;
  };
  for (const text of lines) {
    const tokens = tokensOf(text);
    if (tokens?.length === 0) {
      read.push({ text, orders: [] });
      continue;
    }
    if (tokens === null || !isTargets(tokens)) giveUp();
    const orders: readonly Order[] | null = tokens === null ? null : ordersOf(tokens, open);
    read.push({ text, orders });
    open = tokens === null || orders === null ? null : leftOpen(tokens, open);
    dangling = open !== null && tokens?.at(-1)?.type === 'action' ? read.length - 1 : null;
  }
  giveUp();
  return read;
};

const tokensOf = (line: string): readonly Token[] | null => {
  const tokens: Token[] = [];
  for (const [piece] of line.normalize('NFC').matchAll(PIECES)) {
    if (SILENT.has(piece)) continue;
    const token = tokenOf(piece);
    if (token === null) return null;
    if (token !== 'filler') tokens.push(token);
  }
  return tokens;
};

const tokenOf = (piece: string): Token | 'filler' | null => {
  if (/^\d/u.test(piece)) return { type: 'number', value: Number(piece) };
  if (piece === ',' || piece === ';') return { type: 'comma' };
  if (/^(?:[-–—]|\.{2,3})$/u.test(piece)) return { type: 'to' };
  const meaning = meaningOf(piece);
  if (meaning === null || meaning === 'filler') return meaning;
  return meaning === 'rest' || meaning === 'to' ? { type: meaning } : { type: 'action', action: meaning };
};

const isTargets = (tokens: readonly Token[]): boolean => !tokens.some(({ type }) => type === 'action');

/** The action that the next line may go on with: a line that ends in a comma, or in the action itself. */
const leftOpen = (tokens: readonly Token[], before: ReplyAction | null): ReplyAction | null => {
  if (isTargets(tokens)) return tokens.at(-1)?.type === 'comma' ? before : null;
  if (bare(tokens)[0]?.type !== 'action') return null;
  const last = tokens.at(-1)?.type;
  if (last !== 'comma' && last !== 'action') return null;
  return tokens.findLast((token) => token.type === 'action')?.action ?? null;
};

/** Without the dash of a list. */
const bare = (tokens: readonly Token[]): readonly Token[] => (tokens[0]?.type === 'to' ? tokens.slice(1) : tokens);

const ordersOf = (tokens: readonly Token[], open: ReplyAction | null): readonly Order[] | null => {
  const meant = bare(tokens);
  if (meant[0]?.type === 'action') return actionFirst(meant);
  if (!isTargets(meant)) return targetsFirst(meant);
  return open === null ? null : actionFirst([{ type: 'action', action: open }, ...meant]);
};

const actionFirst = (tokens: readonly Token[]): readonly Order[] | null => {
  const starts = tokens.flatMap((token, at) => (token.type === 'action' ? [at] : []));
  const orders: Order[] = [];
  for (const [n, start] of starts.entries()) {
    const end = starts[n + 1] ?? tokens.length;
    const token = tokens[start];
    const targets = targetsOf(tokens.slice(start + 1, end));
    const isOpen = end === tokens.length && targets !== null && isEmpty(targets);
    if (token?.type !== 'action' || targets === null || (isEmpty(targets) && !isOpen)) return null;
    if (!isOpen) orders.push({ action: token.action, ...targets });
  }
  return orders;
};

/** `1 3 accept, 5 ask`: each action closes what stands before it. */
const targetsFirst = (tokens: readonly Token[]): readonly Order[] | null => {
  const orders: Order[] = [];
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.type !== 'action') continue;
    const targets = targetsOf(tokens.slice(from, at));
    if (targets === null || isEmpty(targets)) return null;
    orders.push({ action: token.action, ...targets });
    from = at + 1;
  }
  return tokens.slice(from).every(({ type }) => type === 'comma') ? orders : null;
};

type Targets = Pick<Order, 'numbers' | 'rest'>;

const isEmpty = ({ numbers, rest }: Targets): boolean => numbers.length === 0 && !rest;

const targetsOf = (tokens: readonly Token[]): Targets | null => {
  const [token, to, end] = tokens;
  if (token === undefined) return { numbers: [], rest: false };
  if (token.type === 'comma') return targetsOf(tokens.slice(1));
  if (token.type === 'rest') return joined({ numbers: [], rest: true }, targetsOf(tokens.slice(1)));
  if (token.type !== 'number') return null;
  const isRange = to?.type === 'to' && end?.type === 'number';
  const numbers = upTo(token.value, isRange ? end.value : token.value);
  return numbers === null ? null : joined({ numbers, rest: false }, targetsOf(tokens.slice(isRange ? 3 : 1)));
};

const joined = (one: Targets, others: Targets | null): Targets | null =>
  others === null
    ? null
    : { numbers: [...new Set([...one.numbers, ...others.numbers])], rest: one.rest || others.rest };

const upTo = (from: number, last: number): readonly number[] | null =>
  last < from || last - from >= MOST_NUMBERS ? null : Array.from({ length: last - from + 1 }, (_, n) => from + n);
