import { libraryMime, type TakenApart } from './library-mime.ts';
import { textDefects } from './mime-defects.ts';
import { plainMime } from './plain-mime.ts';

/**
 * Undoes the MIME structure of a mail (RFC 2045 to 2049), whatever it is.
 *
 * @param bytes the mail
 * @param source the same as Latin-1
 */
export const takeApart = async (bytes: Uint8Array, source: string): Promise<TakenApart> => {
  const plain = plainMime(bytes, source);
  return plain === null
    ? libraryMime(bytes, source)
    : { ...plain, attachments: [], tooDeep: [], defects: textDefects(plain) };
};
