import type { Facts, Finding, LearnedExample } from '@guestlist/model';
import { LEARNED_LIMIT, LEARNED_MOST_PER_TRAIT } from '../policy.ts';
import { signalsOf } from '../signals/signals.ts';
import { traitsOf, wordsOfTrait } from './traits.ts';

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

/** An imaginary undecided example, so that one decision moves little and several of one kind move more. */
const DOUBT = 1;
const FEWEST = 2;

interface Lesson {
  readonly trait: string;
  readonly lean: number;
  readonly accepted: number;
  readonly passed: number;
}

const weightAt = (example: LearnedExample, at: number): number =>
  0.5 ** (Math.max(0, at - Date.parse(example.at)) / DAY_MS / HALF_LIFE_DAYS);

const SCORE = 'score:';

/** A decision the rules foresaw teaches little: 0.15 when they were sure, up to 1 when they were sure of the contrary. */
const surprise = ({ traits, action }: LearnedExample): number => {
  const score = traits.find((trait) => trait.startsWith(SCORE));
  if (score === undefined) return 1;
  const foreseen = Number(score.slice(SCORE.length)) / 100;
  return Math.max(LEAST_SURPRISE, Math.abs((WORTH_OF[action] > 0 ? 1 : 0) - foreseen));
};

const LEAST_SURPRISE = 0.15;

/** What the examples with one trait say, beyond what the member does anyway. */
const lessonOf = (trait: string, examples: readonly LearnedExample[], at: number): Lesson => {
  let lean = 0;
  let weights = 0;
  for (const example of examples) {
    const weight = weightAt(example, at) * surprise(example);
    lean += weight * WORTH_OF[example.action];
    weights += weight;
  }
  return {
    trait,
    lean: lean / (weights + DOUBT),
    accepted: examples.filter(({ action }) => WORTH_OF[action] > 0).length,
    passed: examples.filter(({ action }) => WORTH_OF[action] < 0).length,
  };
};

const strongest = (a: Lesson, b: Lesson): number => Math.abs(b.lean) - Math.abs(a.lean) || (a.trait < b.trait ? -1 : 1);

const told = (lesson: Lesson, points: number, words: string): Finding => {
  const accepts = points > 0;
  const count = accepts ? lesson.accepted : lesson.passed;
  const total = lesson.accepted + lesson.passed;
  return {
    rule: accepts ? 'learned-accepts' : 'learned-ignores',
    points,
    evidence: `${count} of ${total}: ${lesson.trait}`,
    params: { count, total, words, trait: lesson.trait },
  };
};

/**
 * What the member's own decisions say of this invitation, as findings of their own: the two traits that say most, within `LEARNED_LIMIT`.
 * Examples fade with time; an example taken out of the memory leaves no trace.
 */
export const learnedFindings = (facts: Facts): readonly Finding[] => {
  const examples = facts.memory.examples.filter((example) => example.key !== facts.key);
  if (examples.length === 0) return [];
  const at = Date.parse(facts.receivedAt);
  const { inviter } = signalsOf(facts);
  const lessons = traitsOf(facts)
    .map((trait) =>
      lessonOf(
        trait,
        examples.filter(({ traits }) => traits.includes(trait)),
        at,
      ),
    )
    .filter(
      ({ accepted, passed, lean }) =>
        accepted + passed >= FEWEST &&
        Math.max(accepted, passed) >= 3 * Math.min(accepted, passed) &&
        // A single decision that surprises weighs more than several foreseen ones, and still must not outvote them.
        lean > 0 === accepted > passed &&
        Math.abs(lean) > 0.2,
    )
    .sort(strongest)
    .slice(0, 2);
  let left = LEARNED_LIMIT;
  return lessons.flatMap((lesson) => {
    const wanted = Math.round(lesson.lean * LEARNED_MOST_PER_TRAIT);
    const points = Math.sign(wanted) * Math.min(Math.abs(wanted), left);
    left -= Math.abs(points);
    return points === 0
      ? []
      : [
          told(
            lesson,
            points,
            wordsOfTrait(lesson.trait, inviter, facts.invitation.mutual?.names ?? []) ?? lesson.trait,
          ),
        ];
  });
};
