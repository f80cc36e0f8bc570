import { isDeepStrictEqual } from 'node:util';
import { fold, type LearnedExample, type Memory } from '@guestlist/model';
import { absent, is } from '../expression.ts';
import { memoryKey } from '../keys.ts';
import { getItem, putItem } from '../send.ts';
import type { Store } from '../store.ts';
import { memoryItem, type StoredKnown, type StoredMemory, toMemory } from './memory-item.ts';

/** What is remembered of a member's decisions. */
export const memoryOf = async (store: Store, memberId: string): Promise<Memory> =>
  toMemory(await getItem(store, memoryKey(memberId))).memory;

type StoredLists = StoredMemory['memory'];

const changeMemory = async (
  store: Store,
  memberId: string,
  change: (memory: StoredLists) => StoredLists,
): Promise<Memory> => {
  for (;;) {
    const before = toMemory(await getItem(store, memoryKey(memberId)));
    const memory = change(before.memory);
    if (isDeepStrictEqual(memory, before.memory)) return memory;
    const item = memoryItem(memberId, { memory, revision: before.revision + 1 });
    const unchanged = before.revision === 0 ? absent('pk') : is('revision', before.revision);
    if (await putItem(store, item, unchanged)) return memory;
  }
};

const samePerson = (one: StoredKnown, other: StoredKnown): boolean =>
  one.how === other.how && fold(one.name) === fold(other.name);

/** Adds to what is remembered, newest first, bounded; the same person or invitation replaces its older self. */
export const remember = (
  store: Store,
  request: {
    readonly memberId: string;
    readonly known?: readonly StoredKnown[];
    readonly examples?: readonly LearnedExample[];
  },
): Promise<Memory> => {
  const { memberId, known = [], examples = [] } = request;
  return changeMemory(store, memberId, (memory) => ({
    known: [...known, ...memory.known.filter((old) => !known.some((person) => samePerson(person, old)))],
    examples: [...examples, ...memory.examples.filter((old) => !examples.some(({ key }) => key === old.key))],
  }));
};

/** Takes back learned examples (by the key they were learned under) and known people (by name, and how known). */
export const forget = (
  store: Store,
  request: {
    readonly memberId: string;
    readonly examples?: readonly LearnedExample['key'][];
    readonly known?: readonly Pick<StoredKnown, 'name' | 'how'>[];
  },
): Promise<Memory> => {
  const { memberId, known = [], examples = [] } = request;
  return changeMemory(store, memberId, (memory) => ({
    known: memory.known.filter((old) => !known.some((person) => samePerson(person, old))),
    examples: memory.examples.filter(({ key }) => !examples.includes(key)),
  }));
};
