import { type Facts, type Strictness, type Verdict, WORTH_FROM } from '@guestlist/model';
import { judge } from './judge.ts';

/** The smallest change that would have put an invitation into the other group. */
export interface Counterfactual {
  readonly changes: readonly ('note' | 'shared-relations' | 'visit')[];
  readonly score: number;
}

const SAMPLE_RELATIONS = 3;

const withVisit = (facts: Facts): Facts => ({ ...facts, viewedProfileAt: facts.viewedProfileAt ?? facts.receivedAt });

const withRelations = (facts: Facts): Facts => ({
  ...facts,
  invitation: {
    ...facts.invitation,
    mutual: {
      count: Math.max(SAMPLE_RELATIONS, facts.invitation.mutual?.count ?? 0),
      names: facts.invitation.mutual?.names ?? [],
    },
  },
});

/** A note of one's own that asks something; made of marks the rules know, in no language in particular. */
const SAMPLE_NOTE =
  'Could you tell me how you did it? No worries if not. I read your article and saw your talk in March in the old hall with everybody there, thank you for it, it helped us a lot.';

const withNote = (facts: Facts): Facts => ({
  ...facts,
  invitation: { ...facts.invitation, note: facts.invitation.note ?? SAMPLE_NOTE },
});

type Change = Counterfactual['changes'][number];

const CHANGES: readonly (readonly [Change, (facts: Facts) => Facts])[] = [
  ['shared-relations', withRelations],
  ['visit', withVisit],
  ['note', withNote],
];

const tries: readonly (readonly Change[])[] = [
  ['shared-relations'],
  ['visit'],
  ['note'],
  ['shared-relations', 'visit'],
  ['shared-relations', 'note'],
  ['visit', 'note'],
];

/**
 * What would have made an invitation worth accepting.
 *
 * @returns null when it is worth accepting already, or when none of these would have been enough
 */
export const counterfactual = (
  facts: Facts,
  verdict: Verdict,
  strictness: Strictness = 'balanced',
): Counterfactual | null => {
  if (verdict.score >= WORTH_FROM) return null;
  for (const changes of tries) {
    const changed = CHANGES.reduce((now, [change, apply]) => (changes.includes(change) ? apply(now) : now), facts);
    const { score } = judge(changed, strictness);
    if (score >= WORTH_FROM) return { changes, score };
  }
  return null;
};
