import type { DecisionAction, Facts, LearnedExample } from '@guestlist/model';
import { traitsOf } from './traits.ts';

/**
 * What a decision on an invitation teaches. Taking the example out of the memory undoes all it did.
 *
 * @param at when it was decided (ISO 8601)
 */
export const example = (facts: Facts, action: DecisionAction | 'invited', at: string): LearnedExample => ({
  key: facts.key,
  at,
  action,
  traits: traitsOf(facts),
});
