import { describe, expect, it } from 'vitest';
import type { RunnableRule } from '../src/rule.ts';
import { signalsOf } from '../src/signals/signals.ts';
import { facts, type Given } from './facts.ts';

/** An invitation on which a rule fires, with exactly what it then says. */
interface Firing extends Given {
  readonly evidence: string;
  /** What fills the rule's sentence; the evidence as `words` when left out. */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The three lists every rule is tested by. */
export interface RuleCases {
  readonly fires: readonly Firing[];
  readonly nearMisses: readonly Given[];
  readonly doesNotApply: readonly Given[];
}

const outcomeOf = (rule: RunnableRule, given: Given) => rule.run(signalsOf(facts(given)));

const told = (given: Given): string => JSON.stringify(given).slice(0, 100);

/** Runs a rule over its three lists. */
export const ruleCases = (rule: RunnableRule & { readonly id: string }, cases: RuleCases): void => {
  describe(rule.id, () => {
    it.each(cases.fires.map((given) => [told(given), given] as const))('fires with evidence: %s', (_, given) => {
      const { evidence, params = { words: evidence } } = given;
      expect({ params: {}, ...outcomeOf(rule, given) }).toEqual({ kind: 'fired', evidence, params });
    });
    it.each(cases.nearMisses.map((given) => [told(given), given] as const))(
      'does not fire on the near miss: %s',
      (_, given) => {
        expect(outcomeOf(rule, given).kind).toBe('clear');
      },
    );
    for (const given of cases.doesNotApply)
      it(`does not apply: ${told(given)}`, () => {
        expect(outcomeOf(rule, given).kind).toBe('not-applicable');
      });
  });
};
