import { judge } from '../src/judge.ts';
import { factsOf, labelledInboxes } from './corpus.ts';

/** Where the golden table lies: one invitation a line, with its group, score and the rules that spoke. */
export const GOLDEN_TABLE = new URL('./golden.tsv', import.meta.url);

/** The golden table as the rules judge today: every invitation of the labelled inboxes, in order. */
export const goldenLines = (): readonly string[] =>
  labelledInboxes().flatMap((inbox) =>
    factsOf(inbox).map((facts, at) => {
      const { group, score, findings } = judge(facts);
      const told = findings.map(({ rule, points }) => `${rule}${points < 0 ? '' : '+'}${points}`);
      return [inbox.invitations[at]?.id, group, score, told.join(' ')].join('\t');
    }),
  );
