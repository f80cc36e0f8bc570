import { groupOf } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { counterfactual } from '../src/counterfactual.ts';
import { judge } from '../src/judge.ts';
import { factsOf, labelledInboxes } from './corpus.ts';
import { facts } from './facts.ts';

const of = (given: Parameters<typeof facts>[0]) => {
  const made = facts(given);
  return counterfactual(made, judge(made));
};

describe('what would have moved an invitation to the other group', () => {
  it('says what a mass invitation lacks', () => {
    const found = of({ headline: null });
    expect(found?.changes).toHaveLength(1);
    expect(found?.score).toBeGreaterThanOrEqual(50);
  });

  it('says what one worth accepting stands on', () => {
    const note = 'We met on Tuesday at your stand in Hanover. Could you tell me the wall thickness?';
    const found = of({ headline: 'Ship broker', note });
    expect(found?.changes).toEqual(['note']);
    expect(found?.score).toBeLessThan(50);
  });

  it('gives no advice to a seller at 0', () => {
    const note = 'We help companies like yours save 20%. Do you have 15 minutes for a demo of our free trial?';
    expect(of({ headline: 'Account executive | procurement software', note })).toBeNull();
  });

  it('is true: the other group, and never something that is there already or was never there', () => {
    for (const one of labelledInboxes().slice(0, 6).flatMap(factsOf)) {
      const verdict = judge(one);
      const found = counterfactual(one, verdict);
      if (found === null) continue;
      expect(groupOf(found.score)).not.toBe(verdict.group);
      const isMass = verdict.group === 'mass-invite';
      if (found.changes.includes('note')) expect(one.invitation.note === null).toBe(isMass);
      if (found.changes.includes('visit')) expect(one.viewedProfileAt === null).toBe(isMass);
    }
  });
});
