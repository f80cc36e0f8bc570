import { type Facts, type Finding, groupOf, type Strictness, type Verdict } from '@guestlist/model';
import { applicableTo } from './applicable.ts';
import { learnedFindings } from './learning/learned.ts';
import { BASE, POINTS } from './points.ts';
import {
  DISTRUST_LIMIT,
  DISTRUST_POINTS,
  FRAUD_RULES,
  GROUPS,
  type GroupId,
  SCORE_MAX,
  SCORE_MIN,
  STRICTNESS_POINTS,
} from './policy.ts';
import { RULES } from './registry.ts';
import type { Outcome, RunnableRule } from './rule.ts';
import type { RuleId } from './rule-ids.ts';
import { RULESET } from './ruleset.ts';
import { signalsOf } from './signals/signals.ts';

/** Points of every rule and the value to start from. */
export interface PointTable {
  readonly base: number;
  readonly points: Readonly<Record<RuleId, number>>;
}

export const SHIPPED_POINTS: PointTable = { base: BASE, points: POINTS };

/** What each rule saw in these facts. */
export const outcomes = (
  facts: Facts,
): readonly { readonly rule: RunnableRule & { readonly id: string }; readonly outcome: Outcome }[] => {
  const signals = signalsOf(facts);
  return RULES.map((rule) => ({ rule, outcome: rule.run(signals) }));
};

const finding = (rule: string, points: number, evidence: string, params: Finding['params'] = {}): Finding => ({
  rule,
  points,
  evidence,
  params,
});

const sum = (findings: readonly Finding[]): number => findings.reduce((total, { points }) => total + points, 0);

const GROUP_IDS = Object.keys(GROUPS) as GroupId[];

/** What each group would give beyond its cap is taken back by a finding of its own. */
const groupLimits = (totals: ReadonlyMap<GroupId, number>): readonly Finding[] => {
  const limits: Finding[] = [];
  for (const group of GROUP_IDS) {
    const total = totals.get(group) ?? 0;
    const { title, most, least } = GROUPS[group];
    const kept = Math.min(most, Math.max(least, total));
    if (kept !== total)
      limits.push(finding('group-limit', kept - total, `${title}: ${total}`, { group, total, limit: kept }));
  }
  return limits;
};

/** Distrust keeps a score below what is worth accepting, and says so. */
const distrust = (facts: Facts, total: number): readonly Finding[] => {
  const points = Math.min(DISTRUST_POINTS, DISTRUST_LIMIT - total);
  if (facts.trust === 'unverified') return [finding('unverified-mail', points, 'trust: unverified')];
  if (facts.defects.includes('other-recipient')) return [finding('other-recipient', points, 'defect: other-recipient')];
  return [];
};

/** A pattern of fraud keeps a score below what is worth accepting, and says so. */
const fraud = (fired: readonly Finding[], total: number): readonly Finding[] => {
  const seen = fired.find(({ rule }) => FRAUD_RULES.has(rule));
  return seen === undefined || total <= DISTRUST_LIMIT
    ? []
    : [finding('fraud-limit', DISTRUST_LIMIT - total, seen.evidence, { words: seen.evidence })];
};

const strictnessFinding = (strictness: Strictness): readonly Finding[] => {
  const points = STRICTNESS_POINTS[strictness];
  return points === 0 ? [] : [finding('strictness', points, strictness, { strictness })];
};

const scoreLimit = (total: number): readonly Finding[] => {
  const kept = Math.min(SCORE_MAX, Math.max(SCORE_MIN, total));
  return kept === total ? [] : [finding('score-limit', kept - total, `${total}`, { total })];
};

const heaviestFirst = (a: Finding, b: Finding): number =>
  Math.abs(b.points) - Math.abs(a.points) || (a.rule < b.rule ? -1 : 1);

/** The findings of the rules that fired, the sum of each group, and whether no rule errored. */
const findingsOfRules = ({ points }: PointTable, facts: Facts) => {
  const fired: Finding[] = [];
  const totals = new Map<GroupId, number>();
  let complete = true;
  const signals = signalsOf(facts);
  for (const rule of applicableTo(signals)) {
    const outcome = rule.runKnown(signals);
    if (outcome.kind === 'errored') complete = false;
    if (outcome.kind !== 'fired') continue;
    const one = finding(rule.id, points[rule.id as RuleId], outcome.evidence, outcome.params);
    fired.push(one);
    totals.set(rule.group, (totals.get(rule.group) ?? 0) + one.points);
  }
  return { fired, totals, complete };
};

/** Judges with a given table of points; `fit` and the tests use it. Everybody else calls `judge`. */
export const judgeWith = (table: PointTable, facts: Facts, strictness: Strictness = 'balanced'): Verdict => {
  const { fired, totals, complete } = findingsOfRules(table, facts);
  const judged = [...fired, ...groupLimits(totals), ...learnedFindings(facts), ...strictnessFinding(strictness)].filter(
    ({ points }) => points !== 0,
  );
  const honest = [...judged, ...fraud(fired, table.base + sum(judged))];
  const trusted = [...honest, ...distrust(facts, table.base + sum(honest))];
  const all = [...trusted, ...scoreLimit(table.base + sum(trusted))].sort(heaviestFirst);
  const score = table.base + sum(all);
  return {
    group: groupOf(score),
    score,
    findings: [finding('base', table.base, 'base'), ...all],
    ruleset: RULESET,
    complete: complete && facts.invitation.inviter.name !== null,
  };
};

/**
 * Judges an invitation. Pure: the same facts always give the same verdict.
 *
 * @param strictness the member's one dial; it shifts the score by a finding of its own
 */
export const judge = (facts: Facts, strictness: Strictness = 'balanced'): Verdict =>
  judgeWith(SHIPPED_POINTS, facts, strictness);
