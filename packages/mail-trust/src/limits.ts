/** A header section larger than this is not judged: `h=` may name each field thousands of times. */
export const MAX_HEADER_BYTES = 256 * 1024;

/** A header section of more lines is not judged: putting folded fields together takes quadratic time (60,000 lines: 24 s). */
export const MAX_HEADER_LINES = 4000;

/** More top-level fields than this are not judged. A mail forwarded four times has about 120. */
export const MAX_FIELDS = 1000;

/** More signatures than this are not judged. LinkedIn puts two, each hop one or two more. */
export const MAX_SIGNATURES = 16;

/** Signatures that ask for more different hashes of the body (`c=`, `a=`, `l=`) are not judged: each reads it anew. */
export const MAX_BODY_HASHES = 3;

/**
 * A larger mail is not judged, since no more than its first megabyte is read. LinkedIn's mails have less than 0.2 MB; a
 * forward with a dozen of them attached has less than 3 MB.
 */
export const MAX_MAIL_BYTES = 5 * 1024 * 1024;

/** RSA keys shorter than this prove nothing (RFC 8301 §3.2). */
export const MIN_KEY_BITS = 1024;
