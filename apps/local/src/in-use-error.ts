/** Something this start needs is taken; the message says by whom or what, and what to do. */
export class InUseError extends Error {
  override readonly name = 'InUseError';
}
