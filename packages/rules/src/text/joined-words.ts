import { fold } from '@guestlist/model';

const JOINED = /[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)+/gu;
/** Most texts have none, and looking for one letter by letter costs more than this. */
const MAY_JOIN = /[^\s]['’.&-][^\s]/u;
const SHORTEST = 5;

/** Words that hold together by an apostrophe, a hyphen, an ampersand or a dot, run together: "cap'com" gives "capcom". @param text NFC */
export const joinedWords = (text: string): readonly string[] =>
  ((MAY_JOIN.test(text) ? text.match(JOINED) : null) ?? [])
    .map((word) => fold(word).replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word.length >= SHORTEST);
