/** Random choices that follow from a seed alone (mulberry32). */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  readonly int: (limit: number) => number;
  readonly chance: (share: number) => boolean;
}

export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { int: (limit) => Math.floor(next() * limit), chance: (share) => next() < share };
};
