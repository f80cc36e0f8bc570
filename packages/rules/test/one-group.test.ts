import type { Facts } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { judgeWith, SHIPPED_POINTS } from '../src/judge.ts';
import { GROUPS, type GroupId } from '../src/policy.ts';
import { RULES } from '../src/registry.ts';
import { factsOf, labelledInboxes } from './corpus.ts';

const all: readonly Facts[] = labelledInboxes().flatMap(factsOf);
const IDS = Object.keys(GROUPS) as GroupId[];

/** Groups that may lift somebody alone, and why. */
const MAY_ACQUIT: Partial<Record<GroupId, string>> = {
  note: 'a matter between the two of them is the best reason there is',
  manner: 'detail that cannot be sent to many, in a note that offers nothing',
  wishes: 'the member wrote the list',
  bond: 'a company or school in common can be checked',
  attention: 'they looked before they asked, and sell nothing',
  headline: 'a plain headline of the member’s own field; a stranger’s is not counted',
};

/** Groups that may turn two good things round alone, and why. */
const MAY_CONVICT: Partial<Record<GroupId, string>> = {
  note: 'a placeholder, a wrong name, nothing but set phrases',
  selling: 'a sales letter',
  wishes: 'the member wrote the other list, too',
  headline: 'an advertisement',
  campaign: 'one text for many',
  scam: 'a pattern of fraud',
};

/** The points of one group alone. */
const only = (group: GroupId, base: number) => ({
  base,
  points: {
    ...SHIPPED_POINTS.points,
    ...Object.fromEntries(RULES.filter((rule) => rule.group !== group).map(({ id }) => [id, 0])),
  },
});

describe('one group of rules alone, over all inboxes', () => {
  it.each(IDS.filter((group) => !(group in MAY_ACQUIT)))('%s lifts nobody: not by its cap, not in fact', (group) => {
    expect(SHIPPED_POINTS.base + GROUPS[group].most).toBeLessThan(50);
    const table = only(group, SHIPPED_POINTS.base);
    expect(all.filter((facts) => judgeWith(table, facts).score >= 50)).toEqual([]);
  });

  it.each(IDS.filter((group) => !(group in MAY_CONVICT)))(
    '%s turns nobody round whom two good things speak for',
    (group) => {
      const table = only(group, 75);
      expect(75 + GROUPS[group].least).toBeGreaterThanOrEqual(50);
      const turned = all.map((facts) => judgeWith(table, facts)).filter(({ score }) => score < 50);
      // A pattern of fraud keeps a score below 50 whatever its points are.
      expect(turned.filter(({ findings }) => findings.every(({ rule }) => rule !== 'fraud-limit'))).toEqual([]);
    },
  );
});
