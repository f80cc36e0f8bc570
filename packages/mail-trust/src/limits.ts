/** A header section larger than this is not judged: unfolding a million continuation lines takes quadratic time. */
export const MAX_HEADER_BYTES = 256 * 1024;

/** More top-level fields than this are not judged, for the same reason. A mail forwarded four times has about 120. */
export const MAX_FIELDS = 1000;

/** More signatures than this are not judged: each may ask for another hash of the whole body (`c=`, `l=`). */
export const MAX_SIGNATURES = 16;

/**
 * A larger mail is not judged: hashing 40 MB, perhaps line by line and sixteen times, would hold up the mails behind it.
 * LinkedIn's mails have less than 0.2 MB; a forward with a dozen of them attached has less than 3 MB.
 */
export const MAX_MAIL_BYTES = 10 * 1024 * 1024;

/** RSA keys shorter than this prove nothing (RFC 8301 §3.2). */
export const MIN_KEY_BITS = 1024;
