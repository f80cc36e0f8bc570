import type { Facts, Finding, LearnedExample } from '@guestlist/model';
import { LEARNED_LIMIT, LEARNED_POINTS } from '../policy.ts';
import { signalsOf } from '../signals/signals.ts';
import { isTold, traitsOf, wordsOfTrait } from './traits.ts';

/** An example counts half after this many days. */
const HALF_LIFE_DAYS = 90;
const DAY_MS = 86_400_000;

/** How much an action says; an acceptance mail is a weak example, never a decision. */
const WORTH_OF: Readonly<Record<LearnedExample['action'], number>> = {
  accept: 1,
  ask: 0.4,
  invited: 0.4,
  follow: -0.3,
  later: 0,
  ignore: -1,
  report: -1.5,
};

/** One imaginary decision each way, so that few decisions move little and each further one less. */
const DOUBT = 1;
const FEWEST = 3;
/** Of ten decisions on a trait nine must agree: what is accepted and passed over alike is not what decides. */
const AGREEING_TO_ONE = 9;
/** Fewer points than these are chance. */
const LEAST_POINTS = 4;
const MOST_LESSONS = 2;

interface Lesson {
  readonly trait: string;
  /** Signed, rounded, within no limit yet. */
  readonly points: number;
  readonly accepted: number;
  readonly passed: number;
}

const weightAt = (example: LearnedExample, at: number): number =>
  0.5 ** (Math.max(0, at - Date.parse(example.at)) / DAY_MS / HALF_LIFE_DAYS);

const SCORE = 'score:';

/** How far the decision was from what the rules foresaw: ¼ when they were sure of it, ¾ when they were sure of the contrary. */
const surprise = ({ traits, action }: LearnedExample): number => {
  const score = traits.find((trait) => trait.startsWith(SCORE));
  const foreseen = score === undefined ? 0.5 : 0.25 + Number(score.slice(SCORE.length)) / 200;
  return WORTH_OF[action] > 0 ? 1 - foreseen : foreseen;
};

/** What the examples with one trait say: the log-odds of accepting, each decision counting by its surprise and its age. */
const lessonOf = (trait: string, examples: readonly LearnedExample[], at: number): Lesson => {
  let forThem = DOUBT;
  let against = DOUBT;
  for (const example of examples) {
    const worth = WORTH_OF[example.action] * weightAt(example, at) * surprise(example);
    if (worth > 0) forThem += worth;
    else against -= worth;
  }
  return {
    trait,
    points: Math.round(LEARNED_POINTS * Math.log(forThem / against)),
    accepted: examples.filter(({ action }) => WORTH_OF[action] > 0).length,
    passed: examples.filter(({ action }) => WORTH_OF[action] < 0).length,
  };
};

const isSettled = ({ points, accepted, passed }: Lesson): boolean =>
  accepted + passed >= FEWEST &&
  Math.max(accepted, passed) >= AGREEING_TO_ONE * Math.min(accepted, passed) &&
  // A single decision that surprises weighs more than several foreseen ones, and still must not outvote them.
  points > 0 === accepted > passed &&
  Math.abs(points) >= LEAST_POINTS;

const strongest = (a: Lesson, b: Lesson): number =>
  Math.abs(b.points) - Math.abs(a.points) || (a.trait < b.trait ? -1 : 1);

const told = ({ trait, accepted, passed }: Lesson, points: number, words: string): Finding => {
  const count = points > 0 ? accepted : passed;
  const total = accepted + passed;
  return {
    rule: points > 0 ? 'learned-accepts' : 'learned-ignores',
    points,
    evidence: `${count} of ${total}: ${trait}`,
    params: { count, total, words, trait },
  };
};

/** How far lessons of fewer than `needed` decisions may go against somebody, in points. */
interface Bound {
  readonly room: number;
  readonly needed: number;
}

const UNBOUND: Bound = { room: LEARNED_LIMIT, needed: 0 };

/** Cuts the lessons, in their order, to what all together and the bound ones against may take. */
const within = (lessons: readonly Lesson[], { room, needed }: Bound): readonly Lesson[] => {
  let left = LEARNED_LIMIT;
  let leftAgainst = room;
  return lessons.flatMap((lesson) => {
    const { points, accepted, passed } = lesson;
    const isBound = points < 0 && accepted + passed < needed;
    const size = Math.min(Math.abs(points), left, isBound ? leftAgainst : left);
    left -= size;
    if (points < 0) leftAgainst = Math.max(0, leftAgainst - size);
    return size === 0 ? [] : [{ ...lesson, points: Math.sign(points) * size }];
  });
};

/**
 * What the member's own decisions say of this invitation, as findings of their own: the two traits that say most, within `LEARNED_LIMIT`.
 * Examples fade with time; an example taken out of the memory leaves no trace.
 *
 * @param bound what few decisions may take away at most
 */
export const learnedFindings = (facts: Facts, bound: Bound = UNBOUND): readonly Finding[] => {
  const examples = facts.memory.examples.filter((example) => example.key !== facts.key);
  if (examples.length === 0) return [];
  const at = Date.parse(facts.receivedAt);
  const signals = signalsOf(facts);
  const lessons = traitsOf(facts)
    .filter((trait) => !isTold(trait, signals))
    .map((trait) =>
      lessonOf(
        trait,
        examples.filter(({ traits }) => traits.includes(trait)),
        at,
      ),
    )
    .filter(isSettled)
    .sort(strongest)
    .slice(0, MOST_LESSONS);
  const names = facts.invitation.mutual?.names ?? [];
  return within(lessons, bound).map((lesson) =>
    told(lesson, lesson.points, wordsOfTrait(lesson.trait, signals.inviter, names) ?? lesson.trait),
  );
};
