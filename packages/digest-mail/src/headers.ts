/** What a digest's headers are made of. All of it is ours; nothing of it comes out of a mail. */
export interface DigestHeaderValues {
  /** Answers a POST with the digest stopped (RFC 8058). */
  readonly unsubscribeUrl: string;
  /** Stops the digest by mail; carries the member's key. Left out where mail cannot come in. */
  readonly unsubscribeAddress?: string;
  /** The digest's own address: it carries the digest's key, so that a reply says which numbers it means. */
  readonly replyTo: string;
  /** The domain that sends; the list is named under it (RFC 2919). */
  readonly domain: string;
}

const UNSAFE = /[^\x21-\x7e]|[<>,"\\]/u;

const safe = (value: string): string => {
  if (value === '' || UNSAFE.test(value)) throw new RangeError('not fit for a header');
  return value;
};

/** Marks a mail that no person wrote, so that no machine answers it (RFC 3834). */
export const automaticHeaders = (): Readonly<Record<string, string>> => ({
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'All',
});

/**
 * The headers of a digest besides From, To and Subject; Date and Message-ID are the sending service's.
 *
 * @throws RangeError when a value would break out of its header
 */
export const digestHeaders = (values: DigestHeaderValues): Readonly<Record<string, string>> => {
  const byMail = values.unsubscribeAddress === undefined ? [] : [`<mailto:${safe(values.unsubscribeAddress)}>`];
  return {
    'Reply-To': safe(values.replyTo),
    'List-Id': `Guestlist digest <digest.${safe(values.domain)}>`,
    'List-Unsubscribe': [`<${safe(values.unsubscribeUrl)}>`, ...byMail].join(', '),
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    ...automaticHeaders(),
  };
};
