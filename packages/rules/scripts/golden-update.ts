import { writeFileSync } from 'node:fs';
import { judge } from '../src/judge.ts';
import { factsOf, labelledInboxes } from '../test/corpus.ts';

const GOLDEN = new URL('../test/golden.tsv', import.meta.url);

const lines = labelledInboxes().flatMap((inbox) =>
  factsOf(inbox).map((facts, at) => {
    const { group, score, findings } = judge(facts);
    const rules = findings.map(({ rule }) => rule).join(' ');
    return [inbox.invitations[at]?.id, group, score, rules].join('\t');
  }),
);

writeFileSync(GOLDEN, `${lines.join('\n')}\n`);
console.log(`${lines.length} verdicts written to test/golden.tsv`);
