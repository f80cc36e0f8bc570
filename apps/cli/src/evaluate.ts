import { ablate } from './evaluate-ablation.ts';
import { InboxError, readInboxes } from './evaluate-inboxes.ts';
import { learningCurve } from './evaluate-learning.ts';
import { isCorrect, type Judged, measure, tally } from './evaluate-measures.ts';
import { judgeAll, leaveOneOut } from './evaluate-modes.ts';
import { ablationTable, figures, table } from './evaluate-table.ts';

const FLAGS = ['--json', '--leave-one-out', '--as-mail', '--learn', '--ablate'];
const USAGE = `usage: evaluate [${FLAGS.join('] [')}] DIR…`;

/** What `--json` prints of judged invitations. */
const report = (mode: string, judged: readonly Judged[]): Record<string, unknown> => ({
  mode,
  ...measure(judged),
  byKind: tally(judged, ({ of }) => of.record.kind),
  byLanguage: tally(judged, ({ of }) => of.record.lang),
  byInbox: tally(judged, ({ of }) => of.inbox),
  errors: judged
    .filter((one) => !isCorrect(one))
    .map(({ of: { record }, verdict }) => ({
      id: record.id,
      label: record.label,
      score: verdict.score,
      findings: verdict.findings,
    })),
});

const run = (args: readonly string[]): string => {
  const has = (flag: string): boolean => args.includes(flag);
  const inboxes = readInboxes(args.filter((arg) => !arg.startsWith('--')));
  const asMail = has('--as-mail');
  const mode = [
    has('--leave-one-out') ? 'leave-one-out' : 'in-sample',
    ...(has('--learn') ? ['learn'] : []),
    ...(asMail ? ['as-mail'] : []),
  ].join('+');
  if (has('--learn')) {
    const { all, curve, secondHalf, flips } = learningCurve(inboxes, asMail);
    if (has('--json')) return JSON.stringify({ ...report(mode, all), curve, secondHalf, flips });
    const lines = curve.flatMap(({ quarter, learned, unlearned }) => [
      `quarter ${quarter}  learning     ${figures(learned)}`,
      `           without      ${figures(unlearned)}`,
    ]);
    return [
      table(mode, all),
      '',
      'the learning curve',
      ...lines,
      `second half, learning  ${figures(secondHalf.learned)}`,
      `second half, without   ${figures(secondHalf.unlearned)}`,
      `verdicts that learning put right: ${flips.right}, ${secondHalf.flips.right} in the second half; wrong: ${flips.wrong}, ${secondHalf.flips.wrong}`,
    ].join('\n');
  }
  const judged = has('--leave-one-out') ? leaveOneOut(inboxes, asMail) : judgeAll(inboxes, asMail);
  const ablation = has('--ablate') ? ablate(inboxes, asMail) : null;
  if (has('--json')) return JSON.stringify({ ...report(mode, judged), ...(ablation === null ? {} : { ablation }) });
  return [table(mode, judged), ...(ablation === null ? [] : ['', ablationTable(ablation)])].join('\n');
};

const args = process.argv.slice(2);
const unknown = args.find((arg) => arg.startsWith('--') && !FLAGS.includes(arg));
if (unknown !== undefined || args.every((arg) => arg.startsWith('--'))) {
  console.error(unknown === undefined ? USAGE : `evaluate: unknown option ${unknown}\n${USAGE}`);
  process.exitCode = 2;
} else {
  try {
    console.log(run(args));
  } catch (error) {
    if (!(error instanceof InboxError)) throw error;
    console.error(`evaluate: ${error.message}`);
    process.exitCode = 2;
  }
}
