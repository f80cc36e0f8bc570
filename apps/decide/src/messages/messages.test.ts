import { LOCALES } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { ASK_WORDS } from './ask-words.ts';
import { messagesIn } from './messages.ts';

const NAME = 'Zoë Q.';

/** Every sentence, filled with a name or a number that must come through. */
const sentences = (table: object, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(table).flatMap(([key, value]) => {
    const at = `${path}.${key}`;
    if (typeof value === 'string') return [[at, value]];
    if (typeof value === 'function') return [[at, String(value(NAME, NAME))]];
    return sentences(value, at);
  });

/** Words that are the same in another language, or names. */
const MAY_BE_ENGLISH = /providers\.[a-z0-9]+\.name|pause$|code$|\.\d+$|tabs\.|open$|later|nl\.other|found$|groups/u;

const english = sentences(await messagesIn('en'));
const inEnglish = new Map(english);

describe.each(LOCALES)('the sentences in %s', async (locale) => {
  const words = await messagesIn(locale);
  const told = sentences(words);

  it('are all there, none empty', () => {
    expect(told.map(([at]) => at)).toEqual(english.map(([at]) => at));
    for (const [at, text] of told) expect(text.trim(), at).not.toBe('');
  });

  it('have no straight quotation marks, double spaces or places left open', () => {
    for (const [at, text] of told) expect(text, at).not.toMatch(/["']| {2}|undefined|NaN|\$\{/u);
  });

  it('say what they are given', () => {
    const given = [/actionOn\./u, /decision\.(question|done)\./u, /openProfile/u, /confirmText/u];
    for (const [at, text] of told.filter(([at]) => given.some((one) => one.test(at)))) expect(text, at).toContain(NAME);
    for (const n of [1, 2, 5, 22]) expect(words.group.done.ignore(n)).toContain(String(n));
  });

  it('are not left in English', () => {
    if (locale === 'en') return;
    const same = told.filter(
      ([at, text]) => text === inEnglish.get(at) && text.length > 14 && !MAY_BE_ENGLISH.test(at),
    );
    expect(same).toEqual([]);
  });

  it('ask an inviter why by name, signed', () => {
    expect(ASK_WORDS[locale]('Ana', 'Bo')).toMatch(/Ana[\s\S]*Bo$/u);
  });
});
