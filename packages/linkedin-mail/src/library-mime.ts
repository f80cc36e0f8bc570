import PostalMime, { type Email } from 'postal-mime';
import { endOfHeaders } from './end-of-headers.ts';
import { MAX_HEADER_BYTES, MAX_MIME_DEPTH } from './limits.ts';
import { partDefects } from './mime-defects.ts';

/** A mail with its MIME structure undone. */
export interface TakenApart {
  readonly headers: Email['headers'];
  readonly text: string | null;
  readonly html: string | null;
  readonly attachments: Email['attachments'];
  readonly charsets: readonly string[];
  readonly tooDeep: readonly string[];
  /** What is wrong below the head. */
  readonly defects: readonly string[];
}

const parseMime = async (bytes: Uint8Array): Promise<Email | null> => {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: MAX_MIME_DEPTH,
      maxHeadersSize: MAX_HEADER_BYTES * 4,
    });
  } catch {
    return null;
  }
};

/** What is left when the parts nest too deep or the heads are too large: the head, by itself. */
const headOnly = async (bytes: Uint8Array): Promise<Email | null> =>
  parseMime(bytes.subarray(0, Math.max(endOfHeaders(bytes), 0) + 1));

const NOTHING: Email = { headers: [], headerLines: [], attachments: [] };

/** Takes any mail apart, by postal-mime. */
export const libraryMime = async (bytes: Uint8Array, source: string): Promise<TakenApart> => {
  const whole = await parseMime(bytes);
  const mail = whole ?? (await headOnly(bytes)) ?? NOTHING;
  return {
    headers: mail.headers,
    text: mail.text ?? null,
    html: mail.html ?? null,
    attachments: mail.attachments,
    tooDeep: whole === null ? ['mime-too-deep'] : [],
    ...partDefects(source, mail),
  };
};
