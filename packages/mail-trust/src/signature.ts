/** A signature that passed and leaves nothing to be added to the mail. */
export interface Signature {
  readonly domain: string;
  /** Lower-case names of the fields it covers that are there. */
  readonly covers: ReadonlySet<string>;
}
