import { fileURLToPath } from 'node:url';
import type { Facts } from '@guestlist/model';
import { judge } from '@guestlist/rules';
import { casesOf } from '../evaluate-facts.ts';
import { readInboxes } from '../evaluate-inboxes.ts';
import { type Benchmark, median, rounded } from './figure.ts';

const INBOXES = fileURLToPath(new URL('../../../../packages/rules/test/inboxes', import.meta.url));
const PASSES = 30;
const INBOXES_TO_WARM_UP = 5;

/** Verdicts a second. */
const rate = (facts: readonly Facts[], given = (one: Facts): Facts => one): number => {
  const began = performance.now();
  for (const one of facts) judge(given(one));
  return facts.length / ((performance.now() - began) / 1000);
};

/** The median of the later passes: code is compiled by then. */
const settledRate = (facts: readonly Facts[], given: (one: Facts) => Facts): number => {
  const passes = Array.from({ length: PASSES }, () => rate(facts, given));
  return rounded(median(passes.slice(PASSES / 2)));
};

/** What was worked out of facts is remembered with them: copied, they are read anew. Copying is part of what is timed. */
const anew = (one: Facts): Facts => ({ ...one });

/** The profile is read anew, too, as it is for each record that score takes in. */
const withProfileAnew = (one: Facts): Facts => ({ ...one, member: one.member === null ? null : { ...one.member } });

/** The whole rule set on facts that are already there, one core. */
export const verdictBench: Benchmark = {
  name: 'verdict',
  about: 'judging alone: facts of the labelled inboxes, each with the neighbours of its fortnight',
  run: async () => {
    const inboxes = readInboxes([INBOXES]).map((inbox) => casesOf(inbox, false).map((one) => one.facts));
    const warmUp = inboxes.slice(0, INBOXES_TO_WARM_UP).flat();
    const first = rounded(rate(warmUp, anew));
    settledRate(warmUp, anew);
    const unseen = inboxes.slice(INBOXES_TO_WARM_UP).map((facts) => rate(facts, anew));
    const facts = inboxes.flat();
    return [
      { what: 'invitations', value: facts.length, unit: 'invitations' },
      { what: 'first pass, code not yet compiled', value: first, unit: '/s' },
      {
        what: 'verdicts',
        value: settledRate(facts, anew),
        unit: '/s',
        aim: { least: 20_000 },
        note: 'texts and neighbours read each time; profile, words, names and places known from earlier ones',
      },
      {
        what: 'members and mails never seen before',
        value: rounded(median(unseen)),
        unit: '/s',
        note: `the first and only pass of ${unseen.length} inboxes, after ${INBOXES_TO_WARM_UP} others; median of inboxes`,
      },
      { what: 'profile read anew for each', value: settledRate(facts, withProfileAnew), unit: '/s' },
      { what: 'rules alone, texts already read', value: settledRate(facts, (one) => one), unit: '/s' },
    ];
  },
};
