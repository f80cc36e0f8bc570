import type { DecisionAction, Facts, LearnedExample, Memory } from '@guestlist/model';
import { judge } from '../judge.ts';
import { traitsOf } from './traits.ts';

const NOTHING: Memory = { known: [], examples: [] };

/**
 * What a decision on an invitation teaches. Taking the example out of the memory undoes all it did.
 *
 * @param at when it was decided (ISO 8601)
 */
export const example = (facts: Facts, action: DecisionAction | 'invited', at: string): LearnedExample => ({
  key: facts.key,
  at,
  action,
  // What the rules thought, so that a decision they foresaw teaches less.
  traits: [...traitsOf(facts), `score:${judge({ ...facts, memory: NOTHING }).score}`],
});
