import { RULES } from './registry.ts';
import type { RunnableRule } from './rule.ts';
import type { Signals } from './signals/signals.ts';

type AnyRule = RunnableRule & { readonly id: string };

const NEEDS = [...new Set(RULES.flatMap(({ needs }) => [...needs]))];

/** Which of the needed signals are unknown, a bit for each. */
const unknownIn = (signals: Signals): number => {
  let bits = 0;
  for (let at = 0; at < NEEDS.length; at += 1) {
    const need = NEEDS[at];
    if (need !== undefined && signals[need] === null) bits |= 1 << at;
  }
  return bits;
};

const byUnknown = new Map<number, readonly AnyRule[]>();

/** The rules whose needs are known: a good part of them ask for a note, and many invitations bring none. */
export const applicableTo = (signals: Signals): readonly AnyRule[] => {
  const unknown = unknownIn(signals);
  const known = byUnknown.get(unknown) ?? RULES.filter(({ needs }) => needs.every((need) => signals[need] !== null));
  byUnknown.set(unknown, known);
  return known;
};
