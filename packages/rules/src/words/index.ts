import type { Finding, Locale } from '@guestlist/model';
import type { Counterfactual } from '../counterfactual.ts';
import { EN } from './en.ts';

/** One short plain sentence that tells a finding. */
export const describeFinding = (finding: Finding, _locale: Locale): string =>
  EN[finding.rule as keyof typeof EN] ?? finding.rule;

export const describeCounterfactual = (one: Counterfactual, _locale: Locale): string =>
  `Would be worth accepting with ${one.changes.join(' and ')}`;

export const ruleTitle = (ruleId: string, _locale: Locale): string => EN[ruleId as keyof typeof EN] ?? ruleId;
