import type { KnownPerson, LearnedExample, Memory, PersonKey } from '@guestlist/model';
import { memoryKey } from '../keys.ts';
import { ofKind } from '../schemas.ts';
import type { Item } from '../send.ts';

/** Memory is read with every verdict: what is older than this many goes. */
export const KNOWN_KEPT = 300;
export const EXAMPLES_KEPT = 120;

/** A known person as stored: with their key, so that they can be erased by it. */
export interface StoredKnown extends KnownPerson {
  readonly person?: PersonKey | null;
}

export interface StoredMemory {
  readonly memory: { readonly known: readonly StoredKnown[]; readonly examples: readonly LearnedExample[] };
  readonly revision: number;
}

// Written by `memoryItem` alone.
export const toMemory = (item: Item | null): StoredMemory => {
  if (item === null) return { memory: { known: [], examples: [] }, revision: 0 };
  const it = item as unknown as Memory & { readonly revision: number };
  return { memory: { known: it.known, examples: it.examples }, revision: it.revision };
};

export const memoryItem = (memberId: string, { memory, revision }: StoredMemory): Item => ({
  ...memoryKey(memberId),
  ...ofKind('memory'),
  known: memory.known.slice(0, KNOWN_KEPT),
  examples: memory.examples.slice(0, EXAMPLES_KEPT),
  revision,
});
