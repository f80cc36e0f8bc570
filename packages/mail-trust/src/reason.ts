/** Why a mail got its trust. The first group stands with a level above `unverified`; the rest say what was missing. */
export type Reason =
  | 'linkedin-signature'
  | 'ses-verdict'
  | 'provider-signature'
  | 'arc-chain'
  | 'member-dmarc'
  | 'member-signature'
  /** DNS did not answer, so nothing could be checked: the mail may be genuine. */
  | 'dns-unavailable'
  /** A field that is signed, or one that says how to read the mail, stands there twice. */
  | 'repeated-field'
  /** The header section cannot be read in one way only. */
  | 'malformed-header'
  | 'too-large'
  | 'too-many-signatures'
  /** No From field, or several, or one with several addresses. */
  | 'no-single-author'
  /** From is an address of nobody who could vouch. */
  | 'from-elsewhere'
  | 'no-signature'
  | 'signature-unreadable'
  | 'signature-broken'
  | 'body-changed'
  /** `l=`: anything may follow the signed part. */
  | 'body-length-limit'
  | 'weak-hash'
  | 'weak-key'
  | 'no-key'
  | 'expired'
  | 'from-not-signed'
  | 'arc-broken'
  | 'arc-sealer-unknown'
  /** The chain holds, but its first set does not say that LinkedIn's signature passed. */
  | 'arc-without-linkedin'
  | 'member-dmarc-failed';
