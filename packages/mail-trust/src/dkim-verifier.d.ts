/** mailauth carries no types for the class that `dkimVerify` runs; this is what we use of it. */
declare module 'mailauth/lib/dkim/dkim-verifier.js' {
  import type { Writable } from 'node:stream';
  import type { DKIMVerifyOptions, DKIMVerifyResult } from 'mailauth';

  export interface SignatureField {
    /** The value of `c=`, without white space around it; empty without one. */
    readonly canonicalization: string;
    /** Why the signature is not processed at all. */
    skip?: string;
  }

  /** Takes the mail as it is written to it; has its results when it has finished. */
  export class DkimVerifier extends Writable {
    constructor(options: DKIMVerifyOptions);
    readonly results: DKIMVerifyResult['results'];
    readonly arc: NonNullable<DKIMVerifyResult['arc']>;
    /** Called for each DKIM-Signature and for the newest ARC-Message-Signature, before any is verified. */
    prepareSignature(field: SignatureField): void;
  }
}
