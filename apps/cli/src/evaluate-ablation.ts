import { judgeWith, RULE_IDS, type RuleId, SHIPPED_POINTS } from '@guestlist/rules/workbench';
import { casesOf } from './evaluate-facts.ts';
import type { Inbox } from './evaluate-inboxes.ts';
import { measure } from './evaluate-measures.ts';

/** What one rule is worth: how often it fires, and what is lost without its points. */
export interface Ablation {
  readonly rule: RuleId;
  readonly points: number;
  readonly fires: number;
  readonly firesOnWorth: number;
  readonly balancedAccuracyLost: number;
  readonly aucLost: number;
}

/** Takes each rule's points away in turn. Rules that never fire lose nothing. */
export const ablate = (inboxes: readonly Inbox[], asMail: boolean): readonly Ablation[] => {
  const cases = inboxes.flatMap((inbox) => casesOf(inbox, asMail));
  const whole = cases.map((of) => ({ of, verdict: judgeWith(SHIPPED_POINTS, of.facts) }));
  const full = measure(whole);
  return RULE_IDS.map((rule) => {
    const without = { ...SHIPPED_POINTS, points: { ...SHIPPED_POINTS.points, [rule]: 0 } };
    const fired = whole.filter(({ verdict }) => verdict.findings.some((finding) => finding.rule === rule));
    const less = measure(
      whole.map((one) => (fired.includes(one) ? { ...one, verdict: judgeWith(without, one.of.facts) } : one)),
    );
    return {
      rule,
      points: SHIPPED_POINTS.points[rule],
      fires: fired.length,
      firesOnWorth: fired.filter(({ of }) => of.record.label === 'worth').length,
      balancedAccuracyLost: full.balancedAccuracy - less.balancedAccuracy,
      aucLost: full.auc - less.auc,
    };
  }).sort((a, b) => b.aucLost - a.aucLost);
};
