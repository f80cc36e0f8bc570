export { touchedBy } from './campaign/campaign.ts';
export { fingerprint } from './campaign/fingerprint.ts';
export { counterfactual } from './counterfactual.ts';
export { judge } from './judge.ts';
export { example } from './learning/example.ts';
export { RULESET } from './ruleset.ts';
