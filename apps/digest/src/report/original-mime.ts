import type { DefusedOriginal } from '@guestlist/linkedin-mail/defused-original';
import { folded } from '../header-text.ts';
import { quotedPrintable } from '../quoted-printable.ts';

const BOUNDARY = '=_guestlist_original';

/** Both parts are plain text: nothing of a mail that nobody vouches for is ever shown as a page. */
const part = (content: string): string =>
  [
    `--${BOUNDARY}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(Buffer.from(content)),
    '',
  ].join('\r\n');

/** A defused original as a mail of its own (RFC 5322), ASCII, to be attached to another. */
export const originalMime = ({ headers, text, html }: DefusedOriginal): string => {
  const parts = [text, html].filter((each) => each !== null);
  return [
    ...headers.map(([name, value]) => `${name}: ${folded(value)}`),
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    '',
    `${(parts.length === 0 ? [''] : parts).map(part).join('')}--${BOUNDARY}--`,
    '',
  ].join('\r\n');
};
