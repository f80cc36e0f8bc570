import { readInboxes } from './evaluate-inboxes.ts';
import { isCorrect, measure, tally } from './evaluate-measures.ts';
import { judgeAll, leaveOneOut } from './evaluate-modes.ts';

const args = process.argv.slice(2);
const has = (flag: string): boolean => args.includes(flag);
const inboxes = readInboxes(args.filter((arg) => !arg.startsWith('--')));
const asMail = has('--as-mail');
const judged = has('--leave-one-out') ? leaveOneOut(inboxes, asMail) : judgeAll(inboxes, asMail);
console.log(
  JSON.stringify({
    mode: [has('--leave-one-out') ? 'leave-one-out' : 'in-sample', ...(asMail ? ['as-mail'] : [])].join('+'),
    ...measure(judged),
    byKind: tally(judged, ({ of }) => of.record.kind),
    byLanguage: tally(judged, ({ of }) => of.record.lang),
    errors: judged
      .filter((one) => !isCorrect(one))
      .map(({ of, verdict }) => ({
        id: of.record.id,
        label: of.record.label,
        score: verdict.score,
        findings: verdict.findings,
      })),
  }),
);
