import type { DecisionAction, Group } from '@guestlist/model';
import { fold } from '@guestlist/model';
import type { StoredInvitation } from '@guestlist/store';

/** What a member looks for; null leaves out nothing. */
export interface Search {
  readonly words: string;
  readonly group: Group | null;
  readonly decision: DecisionAction | 'none' | null;
}

const GROUPS: readonly Group[] = ['worth-accepting', 'mass-invite'];
export const DECISIONS: readonly DecisionAction[] = ['accept', 'ignore', 'ask', 'follow', 'later', 'report'];
const LONGEST = 100;

/** Reads the search out of a page's address; what is not understood leaves out nothing. */
export const readSearch = (query: (name: string) => string | undefined): Search => ({
  words: (query('q') ?? '').trim().slice(0, LONGEST),
  group: GROUPS.find((group) => group === query('group')) ?? null,
  decision: query('decision') === 'none' ? 'none' : (DECISIONS.find((action) => action === query('decision')) ?? null),
});

/** Those that fit: every word occurs, accents and case aside. */
export const found = (all: readonly StoredInvitation[], search: Search): readonly StoredInvitation[] => {
  const words = fold(search.words).split(' ').filter(Boolean);
  return all.filter(
    (one) =>
      (search.group === null || one.verdict?.group === search.group) &&
      (search.decision === null || (one.decision?.action ?? 'none') === search.decision) &&
      words.every((word) => textOf(one).includes(word)),
  );
};

const textOf = ({ facts: { inviter, note } }: StoredInvitation): string =>
  fold([inviter.name, inviter.headline, inviter.company, inviter.location, note].filter(Boolean).join(' '));
