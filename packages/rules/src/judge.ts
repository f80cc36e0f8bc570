import { type Facts, type Finding, groupOf, type Strictness, type Verdict, WORTH_FROM } from '@guestlist/model';
import { applicableTo } from './applicable.ts';
import { learnedFindings } from './learning/learned.ts';
import { BASE, POINTS } from './points.ts';
import {
  ALIKE_TO_OUTVOTE,
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
import { readSignals, type Signals, signalsOf } from './signals/signals.ts';

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

/** Findings as they are added up: `base`, and behind it the heaviest first. */
interface Account {
  readonly findings: Finding[];
  score: number;
}

const isHeavier = (a: Finding, b: Finding): boolean => {
  const more = Math.abs(a.points) - Math.abs(b.points);
  return more > 0 || (more === 0 && a.rule < b.rule);
};

const add = (account: Account, one: Finding): void => {
  if (one.points === 0) return;
  const { findings } = account;
  let to = findings.length;
  for (; to > 1; to -= 1) {
    const before = findings[to - 1];
    if (before === undefined || !isHeavier(one, before)) break;
    findings[to] = before;
  }
  findings[to] = one;
  account.score += one.points;
};

const GROUP_IDS = Object.keys(GROUPS) as GroupId[];

type Totals = Record<GroupId, number>;
const noTotals = (): Totals => ({
  note: 0,
  writing: 0,
  manner: 0,
  selling: 0,
  wishes: 0,
  bond: 0,
  relations: 0,
  attention: 0,
  headline: 0,
  campaign: 0,
  place: 0,
  scam: 0,
});

/** What each group would give beyond its cap is taken back by a finding of its own. */
const addGroupLimits = (account: Account, totals: Totals): void => {
  for (const group of GROUP_IDS) {
    const total = totals[group];
    const { title, most, least } = GROUPS[group];
    const kept = Math.min(most, Math.max(least, total));
    if (kept !== total)
      add(account, finding('group-limit', kept - total, `${title}: ${total}`, { group, total, limit: kept }));
  }
};

/** What decisions taught; few of them move nobody with a strong reason out of those worth accepting. */
const addLearned = (account: Account, facts: Facts): void => {
  if (facts.memory.examples.length === 0) return;
  let needed = 0;
  if (account.score >= WORTH_FROM)
    for (const { rule } of account.findings) needed = Math.max(needed, ALIKE_TO_OUTVOTE.get(rule) ?? 0);
  for (const one of learnedFindings(facts, { room: account.score - WORTH_FROM, needed })) add(account, one);
};

/** Distrust keeps a score below what is worth accepting, and says so. */
const addDistrust = (account: Account, { trust, defects }: Facts): void => {
  const points = Math.min(DISTRUST_POINTS, DISTRUST_LIMIT - account.score);
  if (trust === 'unverified') add(account, finding('unverified-mail', points, 'trust: unverified'));
  else if (defects.includes('other-recipient'))
    add(account, finding('other-recipient', points, 'defect: other-recipient'));
};

/** A pattern of fraud keeps a score below what is worth accepting, and says so. @param words that showed it; null when none was seen */
const addFraud = (account: Account, words: string | null): void => {
  if (words !== null && account.score > DISTRUST_LIMIT)
    add(account, finding('fraud-limit', DISTRUST_LIMIT - account.score, words, { words }));
};

const addScoreLimit = (account: Account): void => {
  const total = account.score;
  const kept = Math.min(SCORE_MAX, Math.max(SCORE_MIN, total));
  if (kept !== total) add(account, finding('score-limit', kept - total, `${total}`, { total }));
};

/** Adds the findings of the rules that fired. Tells the sum of each group, the words of a pattern of fraud, and whether no rule errored. */
const addRules = (account: Account, { points }: PointTable, signals: Signals) => {
  const totals = noTotals();
  let fraud: string | null = null;
  let complete = true;
  for (const rule of applicableTo(signals)) {
    const fired = rule.ask(signals);
    if (fired === null) continue;
    if (fired === undefined) {
      complete = false;
      continue;
    }
    const one = finding(rule.id, points[rule.id as RuleId], fired.evidence, fired.params);
    add(account, one);
    totals[rule.group] += one.points;
    if (rule.group === 'scam' && fraud === null && FRAUD_RULES.has(rule.id)) fraud = fired.evidence;
  }
  return { totals, fraud, complete };
};

/** Judges by signals that were read before. */
export const judgeSignals = (table: PointTable, signals: Signals, strictness: Strictness = 'balanced'): Verdict => {
  const { facts } = signals;
  const account: Account = { findings: [finding('base', table.base, 'base')], score: table.base };
  const { totals, fraud, complete } = addRules(account, table, signals);
  addGroupLimits(account, totals);
  add(account, finding('strictness', STRICTNESS_POINTS[strictness], strictness, { strictness }));
  addLearned(account, facts);
  addFraud(account, fraud);
  addDistrust(account, facts);
  addScoreLimit(account);
  return {
    group: groupOf(account.score),
    score: account.score,
    findings: account.findings,
    ruleset: RULESET,
    complete: complete && facts.invitation.inviter.name !== null,
  };
};

/** What was learned looks at the signals again, so they are kept with the facts; where there is nothing to learn from, nobody does. */
const signalsFor = (facts: Facts): Signals =>
  facts.memory.examples.length === 0 ? readSignals(facts) : signalsOf(facts);

/** Judges with a given table of points; `fit` and the tests use it. Everybody else calls `judge`. */
export const judgeWith = (table: PointTable, facts: Facts, strictness: Strictness = 'balanced'): Verdict =>
  judgeSignals(table, signalsFor(facts), strictness);

/**
 * Judges an invitation. Pure: the same facts always give the same verdict.
 *
 * @param strictness the member's one dial; it shifts the score by a finding of its own
 */
export const judge = (facts: Facts, strictness: Strictness = 'balanced'): Verdict =>
  judgeWith(SHIPPED_POINTS, facts, strictness);
