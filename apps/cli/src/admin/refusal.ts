/** Something that cannot be done as asked; its message says what to do instead. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
