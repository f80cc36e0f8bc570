import { type Counterfactual, type Facts, groupOf, type Strictness, type Verdict } from '@guestlist/model';
import { judge } from './judge.ts';
import { LEAST_HOPE } from './policy.ts';

type Change = Counterfactual['changes'][number];

const SAMPLE_RELATIONS = 3;

/** A note of one's own that asks something; made of marks the rules know, in no language in particular. */
const SAMPLE_NOTE =
  'Could you tell me how you did it? No worries if not. I read your article and saw your talk in March in the old hall with everybody there, thank you for it, it helped us a lot.';

const relations = ({ fingerprint: _, ...facts }: Facts, count: number): Facts => ({
  ...facts,
  invitation: { ...facts.invitation, mutual: { count, names: facts.invitation.mutual?.names ?? [] } },
});

const noted = ({ fingerprint: _, ...facts }: Facts, note: string | null): Facts => ({
  ...facts,
  invitation: { ...facts.invitation, note },
});

/** What is not there and could have been. */
const WITH: Readonly<Record<Change, (facts: Facts) => Facts>> = {
  'shared-relations': (facts) => relations(facts, Math.max(SAMPLE_RELATIONS, facts.invitation.mutual?.count ?? 0)),
  visit: (facts) => ({ ...facts, viewedProfileAt: facts.viewedProfileAt ?? facts.receivedAt }),
  note: (facts) => noted(facts, facts.invitation.note ?? SAMPLE_NOTE),
};

/** What is there and could have been missing. */
const WITHOUT: Readonly<Record<Change, (facts: Facts) => Facts>> = {
  'shared-relations': (facts) => relations({ ...facts, invitation: { ...facts.invitation, mutual: null } }, 0),
  visit: (facts) => ({ ...facts, viewedProfileAt: null }),
  note: (facts) => noted(facts, null),
};

/** The smallest first. */
const TRIES: readonly (readonly Change[])[] = [
  ['shared-relations'],
  ['visit'],
  ['note'],
  ['shared-relations', 'visit'],
  ['shared-relations', 'note'],
  ['visit', 'note'],
];

const isThere = ({ invitation, viewedProfileAt }: Facts, change: Change): boolean =>
  ({
    'shared-relations': (invitation.mutual?.count ?? 0) > 0,
    visit: viewedProfileAt !== null,
    note: invitation.note !== null,
  })[change];

/**
 * The smallest change that would have put an invitation into the other group: for a mass invitation what would have had to be there, for
 * one worth accepting what would have had to be missing.
 *
 * @returns null when none of the changes was enough, or when the invitation is so far off (below `LEAST_HOPE`) that telling a seller to
 * visit the profile first would be silly
 */
export const counterfactual = (
  facts: Facts,
  verdict: Verdict,
  strictness: Strictness = 'balanced',
): Counterfactual | null => {
  const isMass = verdict.group === 'mass-invite';
  if (isMass && verdict.score < LEAST_HOPE) return null;
  const apply = isMass ? WITH : WITHOUT;
  for (const changes of TRIES) {
    if (changes.some((change) => isThere(facts, change) === isMass)) continue;
    const { score } = judge(
      changes.reduce((now, change) => apply[change](now), facts),
      strictness,
    );
    if (groupOf(score) !== verdict.group) return { changes, score };
  }
  return null;
};
