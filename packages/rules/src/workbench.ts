// biome-ignore-all lint/performance/noBarrelFile: a named subpath of package.json, for evaluating and fitting; the apps that run never import it
export { judgeSignals, judgeWith, outcomes, type PointTable, SHIPPED_POINTS } from './judge.ts';
export { GROUPS, type GroupId } from './policy.ts';
export { RULES } from './registry.ts';
export { RULE_IDS, type RuleId } from './rule-ids.ts';
export { signalsOf } from './signals/signals.ts';
