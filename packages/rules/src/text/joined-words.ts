import { fold } from '@guestlist/model';

const JOINED = /[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)+/gu;
const SHORTEST = 5;

/** Words that hold together by an apostrophe, a hyphen, an ampersand or a dot, run together: "cap'com" gives "capcom". @param text NFC */
export const joinedWords = (text: string): readonly string[] =>
  (text.match(JOINED) ?? [])
    .map((word) => fold(word).replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word.length >= SHORTEST);
