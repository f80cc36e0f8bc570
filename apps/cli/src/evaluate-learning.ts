import type { LearnedExample, Verdict } from '@guestlist/model';
import { example, judge } from '@guestlist/rules';
import { type Case, casesOf } from './evaluate-facts.ts';
import type { Inbox } from './evaluate-inboxes.ts';
import { isCorrect, type Judged, type Measures, measure } from './evaluate-measures.ts';

/** One inbox replayed in order, deciding as labelled, beside the same without learning. */
export interface Learning {
  readonly learned: readonly Judged[];
  readonly unlearned: readonly Judged[];
}

const judgeRemembering = (one: Case, examples: readonly LearnedExample[]): Verdict =>
  judge({ ...one.facts, memory: { known: [], examples } });

/** Replays an inbox: each invitation is judged, then decided as its label says, and the next are judged knowing that. */
const replayInbox = (inbox: Inbox, asMail: boolean): Learning => {
  const examples: LearnedExample[] = [];
  const learned: Judged[] = [];
  const unlearned: Judged[] = [];
  for (const of of casesOf(inbox, asMail)) {
    learned.push({ of, verdict: judgeRemembering(of, examples) });
    unlearned.push({ of, verdict: judgeRemembering(of, []) });
    examples.unshift(example(of.facts, of.record.label === 'worth' ? 'accept' : 'ignore', of.record.sentAt));
  }
  return { learned, unlearned };
};

export interface LearningCurve {
  readonly quarter: number;
  readonly learned: Measures;
  readonly unlearned: Measures;
}

/** How many verdicts learning put right, and how many it put wrong. */
export interface Flips {
  readonly right: number;
  readonly wrong: number;
}

const flipsOf = (learned: readonly Judged[], unlearned: readonly Judged[]): Flips => {
  const flipped = learned.filter((one, at) => one.verdict.group !== unlearned[at]?.verdict.group);
  const right = flipped.filter(isCorrect).length;
  return { right, wrong: flipped.length - right };
};

const QUARTERS = [1, 2, 3, 4];

const quarterOf = (judged: readonly Judged[], quarter: number): readonly Judged[] =>
  judged.slice(Math.floor(((quarter - 1) * judged.length) / 4), Math.floor((quarter * judged.length) / 4));

/** The figures of each quarter of the inboxes and of the second halves, with learning and without, and what learning flipped. */
export const learningCurve = (
  inboxes: readonly Inbox[],
  asMail: boolean,
): {
  readonly all: readonly Judged[];
  readonly curve: readonly LearningCurve[];
  readonly secondHalf: Omit<LearningCurve, 'quarter'> & { readonly flips: Flips };
  readonly flips: Flips;
} => {
  const replays = inboxes.map((inbox) => replayInbox(inbox, asMail));
  const judged = (quarters: readonly number[], side: keyof Learning): readonly Judged[] =>
    replays.flatMap((one) => quarters.flatMap((quarter) => quarterOf(one[side], quarter)));
  const of = (quarters: readonly number[], side: keyof Learning): Measures => measure(judged(quarters, side));
  const flips = (quarters: readonly number[]): Flips =>
    flipsOf(judged(quarters, 'learned'), judged(quarters, 'unlearned'));
  return {
    all: replays.flatMap(({ learned }) => learned),
    curve: QUARTERS.map((quarter) => ({
      quarter,
      learned: of([quarter], 'learned'),
      unlearned: of([quarter], 'unlearned'),
    })),
    secondHalf: { learned: of([3, 4], 'learned'), unlearned: of([3, 4], 'unlearned'), flips: flips([3, 4]) },
    flips: flips(QUARTERS),
  };
};
