import { fileURLToPath } from 'node:url';
import type { Facts } from '@guestlist/model';
import { counterfactual, judge } from '@guestlist/rules';
import { judgeSignals, SHIPPED_POINTS, signalsOf } from '@guestlist/rules/workbench';
import { casesOf } from '../evaluate-facts.ts';
import { readInboxes } from '../evaluate-inboxes.ts';
import { type Benchmark, median, rounded } from './figure.ts';
import { processorSeconds } from './processor-time.ts';

const INBOXES = fileURLToPath(new URL('../../../../packages/rules/test/inboxes', import.meta.url));
const SECONDS = 5;
const INBOXES_TO_WARM_UP = 5;

/** Invitations a second of processor time. */
const rate = (facts: readonly Facts[], given: (one: Facts) => Facts, work: (one: Facts) => unknown = judge): number => {
  const began = processorSeconds();
  for (const one of facts) work(given(one));
  return facts.length / (processorSeconds() - began);
};

/** The median of the later passes of some seconds: code is compiled by then. */
const settledRate = (facts: readonly Facts[], given: (one: Facts) => Facts, work?: (one: Facts) => unknown): number => {
  const passes: number[] = [];
  for (const until = processorSeconds() + SECONDS; processorSeconds() < until; ) passes.push(rate(facts, given, work));
  return rounded(median(passes.slice(passes.length / 2)));
};

/** What was read is remembered with the facts, the inviter's card and the profile: copied, they are read anew. Copying is timed, too. */
const anew = ({ invitation, ...rest }: Facts): Facts => ({
  ...rest,
  invitation: { ...invitation, inviter: { ...invitation.inviter } },
});

/** Headline and note are read; all else is worked out anew: what they are beside the member, the neighbours, the rules. */
const textsRead = (one: Facts): Facts => ({ ...one });

/** The profile is read anew, too, as it is for each record that score takes in. */
const withProfileAnew = (one: Facts): Facts => ({
  ...anew(one),
  member: one.member === null ? null : { ...one.member },
});

/** All that score works out for an invitation that waits. */
const asScoreDoes = (one: Facts): unknown => counterfactual(one, judge(one));

/** The rules and the sum of what they find, by signals that are kept with the facts. */
const byRulesAlone = (one: Facts): unknown => judgeSignals(SHIPPED_POINTS, signalsOf(one));

/** The whole rule set on facts that are already there, one core. */
export const verdictBench: Benchmark = {
  name: 'verdict',
  about: 'judging alone, by processor time: facts of the labelled inboxes, each with the neighbours of its fortnight',
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
        what: 'verdicts, facts built',
        value: settledRate(facts, textsRead),
        unit: '/s',
        aim: { least: 20_000 },
        note: 'headline, note and profile read before, once; what they are to each other, the neighbours and all rules each time',
      },
      {
        what: 'verdicts, from the raw texts',
        value: settledRate(facts, anew),
        unit: '/s',
        note: 'headline and note split and looked up each time; profile, words, names and places known from earlier ones',
      },
      {
        what: 'members and mails never seen before',
        value: rounded(median(unseen)),
        unit: '/s',
        note: `the first and only pass of ${unseen.length} inboxes, after ${INBOXES_TO_WARM_UP} others; median of inboxes`,
      },
      {
        what: 'from the raw texts, profile read anew for each',
        value: settledRate(facts, withProfileAnew),
        unit: '/s',
      },
      {
        what: 'the same with what would have changed the verdict',
        value: settledRate(facts, withProfileAnew, asScoreDoes),
        unit: '/s',
        note: 'invitations, as score judges them: up to seven verdicts each',
      },
      { what: 'rules alone, all worked out before', value: settledRate(facts, (one) => one, byRulesAlone), unit: '/s' },
    ];
  },
};
