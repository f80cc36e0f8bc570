import { judge } from '../src/judge.ts';
import { RULE_IDS } from '../src/rule-ids.ts';
import { factsOf, labelledInboxes } from './corpus.ts';

/** Where the golden table lies: how often each rule speaks, then each invitation with group, score and the rules that spoke. */
export const GOLDEN_TABLE = new URL('./golden.tsv', import.meta.url);

/** The golden table's line of a rule. */
const ruleLine = (id: string, times: number): string => `rule\t${id}\t${times}`;

/** The golden table as the rules judge today: every rule, then every invitation of the labelled inboxes, in order. */
export const goldenLines = (): readonly string[] => {
  const times = new Map<string, number>(RULE_IDS.map((id) => [id, 0]));
  const invitations = labelledInboxes().flatMap((inbox) =>
    factsOf(inbox).map((facts, at) => {
      const { group, score, findings } = judge(facts);
      for (const { rule } of findings) if (times.has(rule)) times.set(rule, (times.get(rule) ?? 0) + 1);
      const told = findings.map(({ rule, points }) => `${rule}${points < 0 ? '' : '+'}${points}`);
      return [inbox.invitations[at]?.id, group, score, told.join(' ')].join('\t');
    }),
  );
  return [...[...times].map(([id, count]) => ruleLine(id, count)).sort(), ...invitations];
};
