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

interface Row {
  readonly fired: readonly number[];
  readonly worth: boolean;
  readonly weight: number;
}

const rowsOf = (cases: readonly Case[], settings: FitSettings): readonly Row[] => {
  const worthy = cases.filter(({ record }) => record.label === 'worth').length;
  const weightOf = (worth: boolean): number =>
    worth ? (settings.worthWeight * cases.length) / (2 * worthy) : cases.length / (2 * (cases.length - worthy));
  return cases.map(({ facts, record }) => {
    const worth = record.label === 'worth';
    const fired = outcomes(facts).flatMap(({ outcome }, at) => (outcome.kind === 'fired' ? [at] : []));
    return { fired, worth, weight: weightOf(worth) };
  });
};

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

interface Model {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** The gradient of the weighted logistic loss; the ridge pulls each weight towards what its rule expects. */
const gradientAt = (
  { bias, weights }: Model,
  rows: readonly Row[],
  expected: readonly number[],
  ridge: number,
): Model => {
  const gradient = weights.map((weight, at) => ridge * (weight - (expected[at] ?? 0)));
  let biasGradient = 0;
  for (const { fired, worth, weight } of rows) {
    let z = bias;
    for (const at of fired) z += weights[at] ?? 0;
    const error = weight * (sigmoid(z) - (worth ? 1 : 0));
    biasGradient += error;
    for (const at of fired) gradient[at] = (gradient[at] ?? 0) + error;
  }
  return { bias: biasGradient, weights: gradient };
};

/** Projected gradient descent: a rule may only lean the way it says. */
const descend = (
  rows: readonly Row[],
  signs: readonly number[],
  expected: readonly number[],
  ridge: number,
  mostBias: number,
): Model => {
  const weights = [...expected];
  let bias = mostBias;
  const rate = 2 / (rows.length + ridge);
  let velocity = new Array<number>(weights.length).fill(0);
  let biasVelocity = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = gradientAt({ bias, weights }, rows, expected, ridge);
    velocity = velocity.map((v, at) => 0.8 * v - rate * (gradient.weights[at] ?? 0));
    biasVelocity = 0.8 * biasVelocity - rate * gradient.bias;
    bias = Math.min(mostBias, bias + biasVelocity);
    for (const [at, sign] of signs.entries()) {
      const next = (weights[at] ?? 0) + (velocity[at] ?? 0);
      weights[at] = next * sign < 0 ? 0 : next;
      if (next * sign < 0) velocity[at] = 0;
    }
  }
  return { bias, weights };
};

/** Fits every rule's points on labelled cases: at least one whole point each, in its direction. */
export const fitPoints = (cases: readonly Case[], settings: FitSettings = FIT): PointTable => {
  const signs = RULES.map((rule) => (rule.leaning === 'for' ? 1 : -1));
  const { bias, weights } = descend(
    rowsOf(cases, settings),
    signs,
    RULES.map((rule) => rule.expected / settings.scale),
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
