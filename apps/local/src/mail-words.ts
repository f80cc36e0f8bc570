import PostalMime from 'postal-mime';

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ');

/**
 * Whether a mail speaks of a person, whatever its encodings.
 *
 * @param mail RFC 5322
 * @param words names, or parts of addresses, in any case
 */
export const speaksOf = async (mail: Uint8Array, words: readonly string[]): Promise<boolean> => {
  const { subject, from, text, html } = await PostalMime.parse(mail);
  const said = folded([subject, from?.name, text, html].filter((part) => part !== undefined).join('\n'));
  return words.some((word) => said.includes(folded(word)));
};
