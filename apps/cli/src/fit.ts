import { writeFileSync } from 'node:fs';
import { judgeWith, type PointTable, RULE_IDS, SHIPPED_POINTS } from '@guestlist/rules/workbench';
import { type Case, casesOf } from './evaluate-facts.ts';
import { readInboxes } from './evaluate-inboxes.ts';
import { type Measures, measure } from './evaluate-measures.ts';
import { fitPoints } from './fit-points.ts';
import { casesToFit, leaveSomeOut, type Training } from './fit-training.ts';

const POINTS_FILE = new URL('../../../packages/rules/src/points.ts', import.meta.url);

const source = ({ base, points }: PointTable): string => `// Written by \`npm run fit -- --write\`; do not edit.
import type { RuleId } from './rule-ids.ts';

/** Where every score starts. */
export const BASE = ${base};

/** Whole points of every rule. */
export const POINTS: Readonly<Record<RuleId, number>> = {
${RULE_IDS.map((id) => `  '${id}': ${points[id]},`).join('\n')}
};
`;

const figures = ({ balancedAccuracy, auc, recallWorth, brier }: Measures): string =>
  `balanced accuracy ${balancedAccuracy.toFixed(3)}, AUC ${auc.toFixed(3)}, recall of worthy ${recallWorth.toFixed(3)}, Brier ${brier.toFixed(3)}`;

const judgedWith = (table: PointTable, cases: readonly Case[]): Measures =>
  measure(cases.map((of) => ({ of, verdict: judgeWith(table, of.facts) })));

const args = process.argv.slice(2);
const UNREAD = '--unread=';
const folders = args.filter((arg) => !arg.startsWith('--'));
const unreadFolders = args.filter((arg) => arg.startsWith(UNREAD)).map((arg) => arg.slice(UNREAD.length));
if (folders.length === 0) {
  console.error('usage: fit [--json] [--write] [--unread=DIR] DIR…');
  process.exit(2);
}
const training: Training = {
  read: readInboxes(folders),
  unread: unreadFolders.length === 0 ? [] : readInboxes(unreadFolders),
};
const inboxes = [...training.read, ...training.unread];
const fitted = fitPoints(casesToFit(training));
const cases = inboxes.flatMap((inbox) => casesOf(inbox, false));
const changed = RULE_IDS.filter((id) => fitted.points[id] !== SHIPPED_POINTS.points[id]).map((id) => ({
  rule: id,
  from: SHIPPED_POINTS.points[id],
  to: fitted.points[id],
}));
const leftOut = leaveSomeOut(training);
const result = {
  base: { from: SHIPPED_POINTS.base, to: fitted.base },
  changed,
  shipped: judgedWith(SHIPPED_POINTS, cases),
  inSample: judgedWith(fitted, cases),
  leaveOut: { inboxesLeftOutAtOnce: leftOut.atOnce, of: leftOut.of, ...measure(leftOut.facts) },
  leaveOutAsMail: measure(leftOut.mails),
};
if (args.includes('--write')) writeFileSync(POINTS_FILE, source(fitted));
if (args.includes('--json')) console.log(JSON.stringify(result));
else {
  console.log(`base ${result.base.from} -> ${result.base.to}`);
  for (const { rule, from, to } of changed)
    console.log(`${rule.padEnd(32)} ${String(from).padStart(4)} -> ${String(to).padStart(4)}`);
  console.log(`before (shipped points, these inboxes)  ${figures(result.shipped)}`);
  console.log(`after (fitted, in-sample)               ${figures(result.inSample)}`);
  console.log(`${leftOut.of}, ${leftOut.atOnce} left out at a time:`);
  console.log(`  facts                                 ${figures(result.leaveOut)}`);
  console.log(`  as mail                               ${figures(result.leaveOutAsMail)}`);
  console.log(args.includes('--write') ? 'written to packages/rules/src/points.ts' : 'not written; add --write');
}
