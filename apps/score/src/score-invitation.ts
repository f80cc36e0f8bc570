import type { Facts, LearnedExample, Verdict } from '@guestlist/model';
import {
  absorbCopy,
  eraseMember,
  type InvitationRef,
  markUnscored,
  noteScoreFailure,
  putVerdict,
  type ScoringInput,
  type Store,
  scoringInput,
} from '@guestlist/store';
import { factsOf } from './facts.ts';
import { learn, lessonOf } from './learn.ts';
import { loadRules, type Rules } from './rules.ts';
import { isDueAgain } from './wave-growth.ts';

export type ScoreOutcome =
  | { readonly outcome: 'settled'; readonly verdict: Verdict | null; readonly first: boolean }
  /** Its facts changed meanwhile: it still waits, and its own change asks for it again. */
  | { readonly outcome: 'superseded' }
  /** Nothing waits under this key (any more). */
  | { readonly outcome: 'nothing' }
  /** The member has left; what a mail left behind meanwhile is gone too. */
  | { readonly outcome: 'erased' }
  /** The rules failed; the cause stands on the item. */
  | { readonly outcome: 'failed'; readonly code: string };

/** The newest of a wave are judged again; of a larger one the rest have been, by those. */
const TOUCHED_AT_MOST = 25;

/** Judged anew while it is open, or if it never was: a decided one keeps the verdict the member saw. */
const judged = (
  { judge, counterfactual }: Rules,
  { invitation, member }: ScoringInput,
  facts: Facts,
): Verdict | null => {
  const { decision, verdict: before } = invitation;
  if (before !== null && decision !== null && decision.action !== 'later') return null;
  const strictness = member?.member.strictness ?? 'balanced';
  const verdict = judge(facts, strictness);
  return { ...verdict, counterfactual: counterfactual(facts, verdict, strictness) };
};

/** Reads all facts of an invitation, after folding in copies of it that came without its id. */
const wholeInput = async (store: Store, ref: InvitationRef): Promise<ScoringInput | null> => {
  const input = await scoringInput(store, ref);
  if (input === null || input.copies.length === 0) return input;
  for (const copy of input.copies) await absorbCopy(store, { memberId: ref.memberId, key: ref.key, copy });
  return scoringInput(store, ref);
};

/** A new arrival changes what its campaign looks like: those judged before it are judged again, when it has grown enough. */
const touchCampaign = async (
  store: Store,
  { touchedBy }: Rules,
  { invitation, neighbours }: ScoringInput,
  at: string,
): Promise<void> => {
  const newestFirst = [...neighbours].sort((one, other) => (one.at < other.at ? 1 : -1));
  const touched = touchedBy(invitation.fingerprint, newestFirst);
  if (!isDueAgain(touched.length + 1)) return;
  const keys = touched.slice(0, TOUCHED_AT_MOST);
  await markUnscored(store, { memberId: invitation.memberId, keys, at, judgedOnly: true });
};

/** A verdict whose points are no numbers, as a rule without points would make it. */
class PointsError extends Error {
  override readonly name = 'PointsError';
}

interface Judgement {
  readonly verdict: Verdict | null;
  readonly lesson: LearnedExample | null;
}

/** What the rules make of it, or the code of their failure. */
const judgementOf = (rules: Rules, input: ScoringInput): Judgement | { readonly code: string } => {
  try {
    const facts = factsOf(input);
    const verdict = judged(rules, input, facts);
    if (verdict !== null && !Number.isInteger(verdict.score)) throw new PointsError('a score that is no number');
    return { verdict, lesson: lessonOf(rules, input.invitation, facts) };
  } catch (error) {
    return { code: error instanceof Error ? error.name : 'unknown' };
  }
};

/**
 * Judges one invitation that waits, and learns from the decision on it when that has changed.
 *
 * @param at now (ISO 8601, UTC)
 * @throws what the database throws: the record is tried again
 */
export const scoreInvitation = async (store: Store, ref: InvitationRef, at: string): Promise<ScoreOutcome> => {
  const [input, rules] = await Promise.all([wholeInput(store, ref), loadRules()]);
  if (input === null) return { outcome: 'nothing' };
  const { invitation, member, viewedProfileAt } = input;
  const { memberId, key, revision } = invitation;
  if (member === null) {
    await eraseMember(store, memberId);
    return { outcome: 'erased' };
  }
  const judgement = judgementOf(rules, input);
  if ('code' in judgement) {
    await noteScoreFailure(store, { memberId, key, revision, code: judgement.code, at });
    return { outcome: 'failed', code: judgement.code };
  }
  const { verdict, lesson } = judgement;
  const first = invitation.verdict === null;
  if (first) await touchCampaign(store, rules, input, at);
  const learned = await learn(store, invitation, lesson);
  const settlement = { memberId, key, revision, verdict, viewedProfileAt, learned, judgedAt: at };
  const written = await putVerdict(store, settlement);
  return written === 'settled' ? { outcome: 'settled', verdict, first } : { outcome: 'superseded' };
};
