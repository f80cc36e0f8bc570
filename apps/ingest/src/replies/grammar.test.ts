import { REPLY_WORDS } from '@guestlist/digest-mail/reply-words';
import { LOCALES } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { replyProperties } from '../../test/fuzz.ts';
import { type Order, readReply } from './grammar.ts';
import { meanings } from './words.ts';

const ordersOf = (...lines: readonly string[]): readonly (readonly Order[] | null)[] =>
  readReply(lines).map(({ orders }) => orders);
const order = (action: Order['action'], numbers: readonly number[], rest = false): Order => ({ action, numbers, rest });

describe('a reply', () => {
  it('is read as the digest teaches it, in each of its languages', () => {
    for (const locale of LOCALES) {
      const { accept, ask, follow, ignore, rest } = REPLY_WORDS[locale];
      expect(ordersOf(`${accept} 1 3, ${ask} 5, ${follow} 6, ${ignore} ${rest}`)).toEqual([
        [order('accept', [1, 3]), order('ask', [5]), order('follow', [6]), order('ignore', [], true)],
      ]);
    }
  });

  it.each([
    ['accept 1-4', [order('accept', [1, 2, 3, 4])]],
    ['Accept 1 to 3 and 7.', [order('accept', [1, 2, 3, 7])]],
    ['ACCEPTER 1 à 3 ; ignorer les autres', [order('accept', [1, 2, 3]), order('ignore', [], true)]],
    ['bitte 2 und 4 annehmen, den Rest ignorieren', [order('accept', [2, 4]), order('ignore', [], true)]],
    ['Annehmen: 1, 2. Ignorieren: 3 bis 5', [order('accept', [1, 2]), order('ignore', [3, 4, 5])]],
    ['acepta 1, 2 y 3; ignora el resto', [order('accept', [1, 2, 3]), order('ignore', [], true)]],
    ['przyjmij 1 i 2, pomin reszte', [order('accept', [1, 2]), order('ignore', [], true)]],
    ...['later 4', 'plus tard 4', 'später 4', 'más tarde 4', 'mais tarde 4', 'straks 4', 'później 4'].map(
      (line): [string, readonly Order[]] => [line, [order('later', [4])]],
    ),
    ['più tardi 4', [order('later', [4])]],
    ['- accept #2', [order('accept', [2])]],
    ['3: ignore', [order('ignore', [3])]],
    ['ignore all the others please', [order('ignore', [], true)]],
  ])('says in %j', (line, orders) => {
    expect(ordersOf(line)).toEqual([orders]);
  });

  it('may take several lines', () => {
    expect(ordersOf('accept 1,', '3, 5', 'ignore rest')).toEqual([
      [order('accept', [1])],
      [order('accept', [3, 5])],
      [order('ignore', [], true)],
    ]);
    expect(ordersOf('accept:', '', '1 and 2')).toEqual([[], [], [order('accept', [1, 2])]]);
  });

  it.each([
    'accept 1 but not 3',
    'do not accept 2',
    'nicht annehmen 2',
    'accept',
    'accept, ignore 3',
    '1 3',
    'accept 4-1',
    'accept 1-9999',
    '1 accept 2',
    'accept Ana',
    'report 3',
  ])('is not understood in half: %j', (line) => {
    expect(ordersOf(line)).toEqual([null]);
  });

  it('does not let a number alone go on with a line that was over', () => {
    expect(ordersOf('accept 1', '5')).toEqual([[order('accept', [1])], null]);
    expect(ordersOf('accept 1, ignore', 'thank you all the same', '5')).toEqual([null, null, null]);
  });

  it('has no word with two meanings', () => {
    const seen = new Map<string, string>();
    for (const [word, meaning] of meanings()) {
      expect([word, seen.get(word) ?? meaning]).toEqual([word, meaning]);
      seen.set(word, meaning);
    }
  });

  it.each(Object.entries(replyProperties))('and in general: %s', async (_, holds) => {
    await holds({});
  });
});
