import { type Facts, type Group, groupOf, type Member, type Memory } from '@guestlist/model';
import { judge, RULESET } from '@guestlist/rules';
import { invitationsPage, membersPage, memoryOf, type Store, type StoredInvitation } from '@guestlist/store';

const PAGE = 200;
const FORTNIGHT_MS = 14 * 86_400_000;

/** A decided invitation that the rules of today would put into the other group. */
export interface Flip {
  readonly to: Group;
  /** Whether that is nearer to what the member decided. */
  readonly agrees: boolean;
  /** Rules whose points are not what they were. */
  readonly rules: readonly string[];
}

/** What the rules of today make of what was decided under others. */
export interface Replay {
  readonly decided: number;
  /** How many were judged by which rule set. */
  readonly rulesets: ReadonlyMap<string, number>;
  readonly flips: readonly Flip[];
}

const allOf = async (store: Store, memberId: string): Promise<readonly StoredInvitation[]> => {
  const all: StoredInvitation[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof invitationsPage>> = await invitationsPage(store, {
      memberId,
      cursor,
      limit: PAGE,
    });
    all.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== null);
  return all;
};

/** What the decision on this very invitation taught does not count for it. */
const taughtByOthers = ({ key, decision, facts }: StoredInvitation, { known, examples }: Memory): Memory => ({
  known: known.filter(({ name, how }) => !(how === 'accepted' && decision !== null && name === facts.inviter.name)),
  examples: examples.filter((example) => example.key !== key),
});

const factsOf = (
  invitation: StoredInvitation,
  all: readonly StoredInvitation[],
  member: Member,
  memory: Memory,
): Facts => ({
  invitation: invitation.facts,
  key: invitation.key,
  trust: invitation.trust,
  defects: invitation.defects,
  receivedAt: invitation.receivedAt,
  viewedProfileAt: invitation.viewedProfileAt,
  member: member.profile,
  fingerprint: invitation.fingerprint,
  neighbours: all
    .filter(
      ({ key, at }) => key !== invitation.key && Math.abs(Date.parse(at) - Date.parse(invitation.at)) <= FORTNIGHT_MS,
    )
    .map(({ fingerprint }) => fingerprint),
  memory: taughtByOthers(invitation, memory),
});

const flipOf = (invitation: StoredInvitation, facts: Facts, { strictness }: Member): Flip | null => {
  const { verdict, decision } = invitation;
  if (verdict === null || decision === null) return null;
  const now = judge(facts, strictness);
  if (groupOf(now.score) === verdict.group) return null;
  const before = new Map(verdict.findings.map(({ rule, points }) => [rule, points]));
  const after = new Map(now.findings.map(({ rule, points }) => [rule, points]));
  const rules = [...new Set([...before.keys(), ...after.keys()])].filter(
    (rule) => before.get(rule) !== after.get(rule),
  );
  return { to: now.group, agrees: (decision.action === 'accept') === (now.group === 'worth-accepting'), rules };
};

/** Each decided invitation of a member, with the flip it would be. */
const replayMember = async (
  store: Store,
  member: Member,
): Promise<readonly { readonly ruleset: string; readonly flip: Flip | null }[]> => {
  const [all, memory] = await Promise.all([allOf(store, member.memberId), memoryOf(store, member.memberId)]);
  return all.flatMap((invitation) => {
    const { verdict, decision } = invitation;
    if (verdict === null || decision === null || decision.action === 'later') return [];
    const flip = flipOf(invitation, factsOf(invitation, all, member, memory), member);
    return [{ ruleset: verdict.ruleset, flip }];
  });
};

/**
 * Judges again, by the rules of today, every decided invitation of every member that the table still holds. Reads only.
 * A member's profile and memory are those of today, so a flip may come of them as well as of the rules.
 */
export const replay = async (store: Store): Promise<Replay> => {
  const rulesets = new Map<string, number>();
  const flips: Flip[] = [];
  let decided = 0;
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof membersPage>> = await membersPage(store, { cursor });
    for (const { member } of page.items)
      for (const { ruleset, flip } of await replayMember(store, member)) {
        decided += 1;
        rulesets.set(ruleset, (rulesets.get(ruleset) ?? 0) + 1);
        if (flip !== null) flips.push(flip);
      }
    cursor = page.cursor;
  } while (cursor !== null);
  return { decided, rulesets, flips };
};

const share = (flips: readonly Flip[], rule: string): number =>
  flips.filter(({ rules }) => rules.includes(rule)).length;

/** What an operator reads before the rules of today are used: numbers and rules, nobody's words. */
export const replayLines = ({ decided, rulesets, flips }: Replay): readonly string[] => {
  const agree = flips.filter(({ agrees }) => agrees).length;
  const toWorth = flips.filter(({ to }) => to === 'worth-accepting').length;
  const rules = [...new Set(flips.flatMap((flip) => flip.rules))]
    .filter((rule) => rule !== 'base')
    .sort((a, b) => share(flips, b) - share(flips, a) || (a < b ? -1 : 1));
  return [
    `These rules: ${RULESET}`,
    ...[...rulesets].map(([ruleset, n]) => `Judged by ${ruleset}: ${n}`),
    `${flips.length} of ${decided} decided invitations would flip: ${toWorth} to worth accepting, ${flips.length - toWorth} to mass-invite.`,
    ...(flips.length === 0
      ? []
      : [
          `${agree} of them towards what the member decided, ${flips.length - agree} away from it.`,
          'Rules whose points are others, and in how many flips:',
          ...rules.map((rule) => `  ${rule.padEnd(30)} ${share(flips, rule)}`),
        ]),
  ];
};
