import type { Facts } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../src/campaign/fingerprint.ts';
import { counterfactual } from '../src/counterfactual.ts';
import { judge } from '../src/judge.ts';
import { factsOf, labelledInboxes } from './corpus.ts';

const FACTS = labelledInboxes().slice(0, 6).flatMap(factsOf);

const judgement = (facts: Facts) => {
  const verdict = judge(facts);
  return { verdict, counterfactual: counterfactual(facts, verdict) };
};

const withFingerprint = (facts: Facts): Facts => ({
  ...facts,
  fingerprint: fingerprint(facts.invitation, facts.key, facts.invitation.invitedAt ?? facts.receivedAt),
});

/** The same facts, of which nothing was read before. */
const unread = (facts: Facts): Facts => structuredClone(facts);

describe('what is kept with an invitation', () => {
  it('changes no verdict and no counterfactual, whether a fingerprint is kept or made', () => {
    expect(FACTS.map(withFingerprint).map(judgement)).toEqual(FACTS.map(judgement));
  });

  it('changes no verdict that is asked for again', () => {
    const first = FACTS.map(judgement);
    expect(FACTS.map((facts) => judgement({ ...facts }))).toEqual(first);
    expect(FACTS.map(unread).map(judgement)).toEqual(first);
  });

  it('is not taken for what another note on the same card says', () => {
    const note = 'Hi, we help companies like yours to grow. Do you have 15 minutes for a demo?';
    for (const facts of FACTS.slice(0, 60)) {
      judge(facts);
      const other = { ...facts, invitation: { ...facts.invitation, note } };
      expect(judge(other)).toEqual(judge(unread(other)));
    }
  });
});
