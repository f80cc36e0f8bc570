import type { GroupId } from './policy.ts';
import type { Signals } from './signals/signals.ts';

/** The signals of which a rule needs to know something. */
export type Need = keyof Signals;

type Known<N extends Need> = { readonly [Name in N]: NonNullable<Signals[Name]> };

/** What a rule saw when it fired. The evidence is exact words or numbers and never empty. */
export interface Fired {
  readonly evidence: string;
  /** Values for the sentence that tells it. */
  readonly params?: Readonly<Record<string, string | number>>;
}

export type Outcome =
  | ({ readonly kind: 'fired' } & Fired)
  | { readonly kind: 'clear' }
  | { readonly kind: 'not-applicable'; readonly missing: Need }
  | { readonly kind: 'errored'; readonly error: unknown };

/** One rule: a plain object in a file of its own name. Its points stand in points.ts, where `fit` writes them. */
export interface Rule<N extends Need = Need> {
  readonly id: string;
  /** What is observed when it fires, in a few words. */
  readonly title: string;
  /** Why that says something about whether the invitation is worth accepting. */
  readonly why: string;
  readonly group: GroupId;
  /** Whether it may only add or only take away. */
  readonly leaning: 'for' | 'against';
  /** Why it weighs about what it weighs. */
  readonly reason: string;
  /** The points a thoughtful person would give; fitting starts from here and is drawn back to it. */
  readonly expected: number;
  readonly needs: readonly N[];
  /** Fired with evidence, or null: clear. Called only when all needed signals are known; the others may be null. */
  readonly check: (signals: Signals & Known<N>) => Fired | null;
}

/** A rule as the engine sees it: it looks up what is needed and catches what goes wrong. */
export interface RunnableRule extends Omit<Rule, 'check' | 'needs'> {
  readonly needs: readonly Need[];
  readonly run: (signals: Signals) => Outcome;
  /** For judging, where all needed signals are known already: what it fired with, null when it is clear, undefined when it errored. */
  readonly ask: (signals: Signals) => Fired | null | undefined;
}

const CLEAR: Outcome = { kind: 'clear' };

/** Makes a rule. A signal that is not known makes it not applicable, without a line of code in the rule. */
export const rule = <const N extends Need>(definition: Rule<N>): RunnableRule => {
  const { check, needs, ...words } = definition;
  const lacking = needs.map((missing) => ({ kind: 'not-applicable', missing }) as const);
  let error: unknown;
  const ask = (signals: Signals): Fired | null | undefined => {
    try {
      // All needed signals were found to be known, which the compiler cannot follow through a loop.
      const fired = check(signals as Signals & Known<N>);
      return fired === null || fired.evidence === '' ? null : fired;
    } catch (caught) {
      error = caught;
      return;
    }
  };
  const runKnown = (signals: Signals): Outcome => {
    const fired = ask(signals);
    if (fired === undefined) return { kind: 'errored', error };
    return fired === null ? CLEAR : { kind: 'fired', ...fired };
  };
  return {
    ...words,
    needs,
    ask,
    run: (signals) => lacking.find(({ missing }) => signals[missing] === null) ?? runKnown(signals),
  };
};
