import { outcomes, type PointTable, RULE_IDS, RULES, type RuleId } from '@guestlist/rules/workbench';
import type { Case } from './evaluate-facts.ts';

/** How fitting is done; the same settings and cases always give the same points. */
export interface FitSettings {
  /** L2 penalty on each weight, in cases. */
  readonly ridge: number;
  /** Points of one unit of log-odds. */
  readonly scale: number;
  /** The highest value to start from: what is not known must not count as good. */
  readonly mostBase: number;
  /** Points added to the start: a new member's wishes are met by fewer words we know than those we learned from. Must leave the start below the middle. */
  readonly benefitOfDoubt: number;
  /** How much a worthy invitation weighs against another, once both kinds weigh the same. */
  readonly worthWeight: number;
}

export const FIT: FitSettings = { ridge: 6, scale: 11, mostBase: 42, benefitOfDoubt: 2, worthWeight: 1.3 };

const STEPS = 3_000;

/** Cases as the descent reads them: which rules fired on each, one after another, and where each case's begin. */
interface Rows {
  readonly starts: Int32Array;
  readonly fired: Int16Array;
  readonly worth: Uint8Array;
  readonly weights: Float64Array;
}

const rowsOf = (cases: readonly Case[], settings: FitSettings): Rows => {
  const worthy = cases.filter(({ record }) => record.label === 'worth').length;
  const weightOf = (worth: boolean): number =>
    worth ? (settings.worthWeight * cases.length) / (2 * worthy) : cases.length / (2 * (cases.length - worthy));
  const fired = cases.map(({ facts }) => firedOn(facts));
  const starts = new Int32Array(cases.length + 1);
  for (const [at, rules] of fired.entries()) starts[at + 1] = (starts[at] ?? 0) + rules.length;
  return {
    starts,
    fired: Int16Array.from(fired.flat()),
    worth: Uint8Array.from(cases, ({ record }) => (record.label === 'worth' ? 1 : 0)),
    weights: Float64Array.from(cases, ({ record }) => weightOf(record.label === 'worth')),
  };
};

const seen = new WeakMap<Case['facts'], readonly number[]>();

/** The places of the rules that fire on these facts; leaving inboxes out in turn asks for them again and again. */
const firedOn = (facts: Case['facts']): readonly number[] => {
  const known = seen.get(facts);
  if (known !== undefined) return known;
  const fired = outcomes(facts).flatMap(({ outcome }, at) => (outcome.kind === 'fired' ? [at] : []));
  seen.set(facts, fired);
  return fired;
};

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

interface Model {
  bias: number;
  readonly weights: Float64Array;
}

/** How far off a case is, signed and weighted. */
const errorOf = (
  { bias, weights }: Model,
  { starts, fired, worth, weights: caseWeights }: Rows,
  row: number,
): number => {
  const end = starts[row + 1] ?? 0;
  let z = bias;
  for (let at = starts[row] ?? 0; at < end; at += 1) z += weights[fired[at] ?? 0] ?? 0;
  return (caseWeights[row] ?? 0) * (sigmoid(z) - (worth[row] ?? 0));
};

/** Writes the gradient of the weighted logistic loss; the ridge pulls each weight towards what its rule expects. */
const writeGradient = (gradient: Model, model: Model, rows: Rows, expected: Float64Array, ridge: number): void => {
  const { starts, fired } = rows;
  gradient.bias = 0;
  for (const [at, weight] of model.weights.entries()) gradient.weights[at] = ridge * (weight - (expected[at] ?? 0));
  for (let row = 0; row < rows.worth.length; row += 1) {
    const error = errorOf(model, rows, row);
    const end = starts[row + 1] ?? 0;
    gradient.bias += error;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const rule = fired[at] ?? 0;
      gradient.weights[rule] = (gradient.weights[rule] ?? 0) + error;
    }
  }
};

/** Projected gradient descent: a rule may only lean the way it says. */
const descend = (
  rows: Rows,
  signs: readonly number[],
  expected: Float64Array,
  ridge: number,
  mostBias: number,
): Model => {
  const model: Model = { bias: mostBias, weights: Float64Array.from(expected) };
  const gradient: Model = { bias: 0, weights: new Float64Array(expected.length) };
  const velocity: Model = { bias: 0, weights: new Float64Array(expected.length) };
  const rate = 2 / (rows.worth.length + ridge);
  for (let step = 0; step < STEPS; step += 1) {
    writeGradient(gradient, model, rows, expected, ridge);
    velocity.bias = 0.8 * velocity.bias - rate * gradient.bias;
    model.bias = Math.min(mostBias, model.bias + velocity.bias);
    for (const [at, sign] of signs.entries()) {
      const speed = 0.8 * (velocity.weights[at] ?? 0) - rate * (gradient.weights[at] ?? 0);
      const next = (model.weights[at] ?? 0) + speed;
      model.weights[at] = next * sign < 0 ? 0 : next;
      velocity.weights[at] = next * sign < 0 ? 0 : speed;
    }
  }
  return model;
};

/** Fits every rule's points on labelled cases: at least one whole point each, in its direction. */
export const fitPoints = (cases: readonly Case[], settings: FitSettings = FIT): PointTable => {
  const signs = RULES.map((rule) => (rule.leaning === 'for' ? 1 : -1));
  const { bias, weights } = descend(
    rowsOf(cases, settings),
    signs,
    Float64Array.from(RULES, (rule) => rule.expected / settings.scale),
    settings.ridge,
    (settings.mostBase - 50) / settings.scale,
  );
  const points = new Map<RuleId, number>();
  for (const [at, id] of RULE_IDS.entries()) {
    const whole = Math.round((weights[at] ?? 0) * settings.scale);
    points.set(id, whole === 0 ? (signs[at] ?? 1) : whole);
  }
  return {
    base: Math.round(50 + bias * settings.scale) + settings.benefitOfDoubt,
    points: Object.fromEntries(points) as Record<RuleId, number>,
  };
};
