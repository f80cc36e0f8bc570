import { fileURLToPath } from 'node:url';
import type { Facts } from '@guestlist/model';
import { judge } from '@guestlist/rules';
import { casesOf } from '../evaluate-facts.ts';
import { readInboxes } from '../evaluate-inboxes.ts';
import { type Benchmark, median, rounded } from './figure.ts';

const INBOXES = fileURLToPath(new URL('../../../../packages/rules/test/inboxes', import.meta.url));
const PASSES = 30;

/** Verdicts a second. */
const rate = (facts: readonly Facts[]): number => {
  const began = performance.now();
  for (const one of facts) judge(one);
  return facts.length / ((performance.now() - began) / 1000);
};

/** The whole rule set on facts that are already there, one core. */
export const verdictBench: Benchmark = {
  name: 'verdict',
  about: 'judging alone: facts of the labelled inboxes, each with the neighbours of its fortnight',
  run: async () => {
    const facts = readInboxes([INBOXES]).flatMap((inbox) => casesOf(inbox, false).map((one) => one.facts));
    // What was worked out of facts is remembered with them: to be read anew, each pass needs facts of its own.
    const passes = Array.from({ length: PASSES }, () => rate(facts.map((one) => ({ ...one }))));
    const known = Array.from({ length: PASSES }, () => rate(facts));
    return [
      { what: 'invitations', value: facts.length, unit: 'invitations' },
      { what: 'first pass, code not yet compiled', value: rounded(passes[0] ?? 0), unit: '/s' },
      { what: 'verdicts', value: rounded(median(passes.slice(PASSES / 2))), unit: '/s', aim: { least: 20_000 } },
      { what: 'rules alone, words already read', value: rounded(median(known.slice(PASSES / 2))), unit: '/s' },
    ];
  },
};
