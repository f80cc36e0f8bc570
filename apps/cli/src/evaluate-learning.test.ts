import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Inbox, readInboxes } from './evaluate-inboxes.ts';
import { learningCurve } from './evaluate-learning.ts';

const shipped = (folder: string) =>
  readInboxes([fileURLToPath(new URL(`../../../packages/rules/test/${folder}`, import.meta.url))]);

const SHIPPED = shipped('inboxes');

/** The ten inboxes that the lexicon and the rules were first made with. */
const FIRST = new Set([
  'accountmanager-utrecht',
  'architetto-milano',
  'cto-fintech-london',
  'einkaufsleiter-stuttgart',
  'engenheira-dados-porto',
  'hr-director-lyon',
  'medico-bogota',
  'phd-ai-toulouse',
  'recruiter-bangalore',
  'sales-hvac-rennes',
]);
const TEN = SHIPPED.filter(({ name }) => FIRST.has(name));

/** The same members before they wrote what they look for and what they do not want. */
const wishless = (inboxes: readonly Inbox[]): readonly Inbox[] =>
  inboxes.map((inbox) => ({ ...inbox, persona: { ...inbox.persona, lookingFor: [], notWanted: [] } }));

/** What learning adds to the second half of each inbox, and what it flips in all. */
const gainOf = (inboxes: readonly Inbox[], asMail: boolean) => {
  const { secondHalf, flips } = learningCurve(inboxes, asMail);
  const { learned, unlearned } = secondHalf;
  return {
    balancedAccuracy: learned.balancedAccuracy - unlearned.balancedAccuracy,
    auc: learned.auc - unlearned.auc,
    flips,
  };
};

describe.each([
  ['facts', false],
  ['mails', true],
] as const)('the second half, from %s', (_, asMail) => {
  it.each([
    ['all inboxes', [...SHIPPED, ...shipped('unread')], 3],
    ['members without wishes', wishless(SHIPPED), 1],
  ])('gains by learning: %s', (_name, inboxes, rightForEachWrong) => {
    const gain = gainOf(inboxes, asMail);
    expect(gain.balancedAccuracy).toBeGreaterThan(0);
    expect(gain.auc).toBeGreaterThan(0);
    expect(gain.flips.right).toBeGreaterThan(rightForEachWrong * gain.flips.wrong);
  });

  it('never loses by learning: the ten', () => {
    expect(TEN).toHaveLength(10);
    const gain = gainOf(TEN, asMail);
    expect(gain.balancedAccuracy).toBeGreaterThanOrEqual(0);
    expect(gain.auc).toBeGreaterThanOrEqual(0);
    expect(gain.flips.right).toBeGreaterThanOrEqual(gain.flips.wrong);
  });
});

it('counts what learning flipped, and the last two quarters as the second half', () => {
  const { curve, secondHalf, flips, all } = learningCurve(SHIPPED, false);
  expect(flips.right).toBeGreaterThan(0);
  expect(curve.map(({ quarter }) => quarter)).toEqual([1, 2, 3, 4]);
  expect(curve.reduce((sum, { learned }) => sum + learned.n, 0)).toBe(all.length);
  expect(secondHalf.learned.n).toBe((curve[2]?.learned.n ?? 0) + (curve[3]?.learned.n ?? 0));
  const right = (side: 'learned' | 'unlearned') =>
    curve.reduce((sum, quarter) => {
      const { n, balancedAccuracy } = quarter[side];
      return sum + n * balancedAccuracy;
    }, 0);
  expect(flips.right - flips.wrong > 0).toBe(right('learned') > right('unlearned'));
  expect(secondHalf.flips.right).toBeLessThanOrEqual(flips.right);
  expect(secondHalf.flips.wrong).toBeLessThanOrEqual(flips.wrong);
});
