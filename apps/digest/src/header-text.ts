/** An encoded word has 75 characters at most, 12 of them its frame (RFC 2047 §2): 45 bytes in base64. */
const WORD_BYTES = 45;

/** Text without line breaks or other controls, so that it cannot make a header of its own. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** Text in a header: as it is where it is ASCII, else encoded words, each of whole characters. */
export const encodedWords = (text: string): string => {
  if (/^[ -~]*$/u.test(text) && !text.includes('=?')) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > WORD_BYTES) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((each) => `=?UTF-8?B?${Buffer.from(each).toString('base64')}?=`).join('\r\n ');
};

/** A header's text over as many lines as it needs, none near the 998 characters of RFC 5322 §2.1.1. */
export const folded = (text: string): string =>
  encodedWords(oneLine(text).replace(/(\S{900})\S+/gu, '$1')).replace(/([^\r\n]{60,}?) /gu, '$1\r\n ');
