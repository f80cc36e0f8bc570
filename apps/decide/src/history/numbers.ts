import type { StoredInvitation } from '@guestlist/store';
import { localDateOf } from '../look/dates.ts';

export interface Day {
  /** `YYYY-MM-DD` in the member's zone. */
  readonly date: string;
  readonly worth: number;
  readonly mass: number;
}

export interface Fate {
  readonly accepted: number;
  readonly ignored: number;
  readonly otherwise: number;
  readonly open: number;
}

/** What the charts of the history show. */
export interface Numbers {
  /** Oldest first. */
  readonly days: readonly Day[];
  readonly worth: Fate;
  readonly mass: Fate;
  /** Rules found on accepted invitations, most often first. */
  readonly acceptedWhy: readonly { readonly rule: string; readonly count: number }[];
}

const DAY_MS = 86_400_000;
const SHOWN_DAYS = 30;
const SHOWN_RULES = 8;
/** The engine's own findings say nothing about a person. */
const NO_REASONS = ['base', 'group-limit', 'score-limit', 'strictness'];

/** Counts a member's invitations for the charts. */
export const numbersOf = (all: readonly StoredInvitation[], now: Date, timeZone: string): Numbers => {
  const dates = Array.from({ length: SHOWN_DAYS }, (_, n) =>
    localDateOf(new Date(now.getTime() - (SHOWN_DAYS - 1 - n) * DAY_MS), timeZone),
  );
  const perDate = Map.groupBy(all, ({ at }) => localDateOf(new Date(at), timeZone));
  const isWorth = (one: StoredInvitation): boolean => one.verdict?.group === 'worth-accepting';
  const days = [...new Set(dates)].map((date) => {
    const ofDay = perDate.get(date) ?? [];
    const worth = ofDay.filter(isWorth).length;
    return { date, worth, mass: ofDay.length - worth };
  });
  return {
    days,
    worth: fateOf(all.filter(isWorth)),
    mass: fateOf(all.filter((one) => !isWorth(one))),
    acceptedWhy: acceptedWhy(all),
  };
};

const fateOf = (some: readonly StoredInvitation[]): Fate => {
  const decided = (...actions: readonly string[]): number =>
    some.filter(({ decision }) => decision !== null && actions.includes(decision.action)).length;
  return {
    accepted: decided('accept'),
    ignored: decided('ignore', 'report'),
    otherwise: decided('follow', 'ask'),
    open: decided('later') + some.filter(({ decision }) => decision === null).length,
  };
};

const acceptedWhy = (all: readonly StoredInvitation[]): Numbers['acceptedWhy'] => {
  const rules = all
    .filter(({ decision }) => decision?.action === 'accept')
    .flatMap(({ verdict }) => verdict?.findings ?? [])
    .filter(({ rule, points }) => points > 0 && !NO_REASONS.includes(rule))
    .map(({ rule }) => rule);
  return [...Map.groupBy(rules, (rule) => rule)]
    .map(([rule, found]) => ({ rule, count: found.length }))
    .toSorted((one, other) => other.count - one.count || (one.rule < other.rule ? -1 : 1))
    .slice(0, SHOWN_RULES);
};
