import type { InvitationKey, LearnedExample } from '@guestlist/model';
import { invitationsByKey, type Store } from '@guestlist/store';
import { tidy } from '../look/names.ts';

/** More than anybody looks through on one page; they fade anyway. */
const MOST = 40;

/** One decision that was learned from, as its member knows it. */
export interface Lesson {
  readonly key: InvitationKey;
  readonly action: LearnedExample['action'];
  readonly at: string;
  /** Whom it was about; null when the invitation is gone and only its traits are left. */
  readonly name: string | null;
  /** What they say of themselves; of one that is gone, the company. */
  readonly detail: string | null;
}

const COMPANY = 'company:';

/** What was learned, newest first, in the words of the invitations rather than in the traits we keep. */
export const lessonsOf = async (
  store: Store,
  memberId: string,
  examples: readonly LearnedExample[],
): Promise<readonly Lesson[]> => {
  const newest = examples.toSorted((one, other) => other.at.localeCompare(one.at)).slice(0, MOST);
  const keys = newest.map(({ key }) => key);
  const found = new Map((await invitationsByKey(store, memberId, keys)).map((each) => [each.key, each.facts.inviter]));
  return newest.map(({ key, action, at, traits }) => {
    const inviter = found.get(key);
    const company = traits.find((trait) => trait.startsWith(COMPANY))?.slice(COMPANY.length) ?? null;
    const detail = inviter?.headline ?? inviter?.company ?? company;
    return { key, action, at, name: tidy(inviter?.name ?? '') || null, detail: detail === null ? null : tidy(detail) };
  });
};
