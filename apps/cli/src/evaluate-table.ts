import { counterfactual } from '@guestlist/rules';
import { describeCounterfactual } from '@guestlist/rules/words';
import type { Ablation } from './evaluate-ablation.ts';
import { isCorrect, type Judged, type Measures, measure, type Tally, tally } from './evaluate-measures.ts';

const share = (value: number): string => value.toFixed(3);

const WORST_SHOWN = 12;
const FINDINGS_SHOWN = 6;
const BAND = 10;

/** One line of figures. */
export const figures = (measures: Measures): string =>
  `n ${measures.n}  balanced accuracy ${share(measures.balancedAccuracy)}  AUC ${share(measures.auc)}  recall of worthy ${share(measures.recallWorth)}  precision ${share(measures.precisionWorth)}  Brier ${share(measures.brier)}`;

const rows = (title: string, tallies: Readonly<Record<string, Tally>>): readonly string[] => [
  '',
  title,
  ...Object.entries(tallies).map(
    ([key, { n, correct }]) =>
      `  ${key.padEnd(34)} ${String(correct).padStart(4)} of ${String(n).padStart(4)}  ${share(correct / n)}`,
  ),
];

/** Of those scored about so high, how many were worth it. */
const calibration = (judged: readonly Judged[]): readonly string[] => {
  const lines = ['', 'calibration (score, how many, share that was worth it)'];
  for (let from = 0; from < 100; from += BAND) {
    const band = judged.filter(
      ({ verdict: { score } }) => score >= from && (score < from + BAND || (from === 90 && score === 100)),
    );
    const worth = band.filter(({ of }) => of.record.label === 'worth').length;
    if (band.length > 0)
      lines.push(
        `  ${String(from).padStart(3)}–${String(from === 90 ? 100 : from + BAND - 1).padEnd(3)} ${String(band.length).padStart(5)}  ${share(worth / band.length)}`,
      );
  }
  return lines;
};

const distance = ({ verdict: { score } }: Judged): number => Math.abs(score - 49.5);

const otherwise = ({ of, verdict }: Judged): readonly string[] => {
  const found = counterfactual(of.facts, verdict);
  return found === null ? [] : [`            ${describeCounterfactual(found, 'en')} (${found.score})`];
};

/** Of how many a small change would have moved to the other group. */
const counterfactuals = (judged: readonly Judged[]): readonly string[] => [
  '',
  'a small change would have moved them (a note, a visit, shared relations)',
  ...(['worth-accepting', 'mass-invite'] as const).map((group) => {
    const all = judged.filter(({ verdict }) => verdict.group === group);
    const moved = all.filter(({ of, verdict }) => counterfactual(of.facts, verdict) !== null);
    return `  judged ${group.padEnd(27)} ${String(moved.length).padStart(4)} of ${String(all.length).padStart(4)}`;
  }),
];

const worst = (judged: readonly Judged[]): readonly string[] =>
  judged
    .filter((one) => !isCorrect(one))
    .sort((a, b) => distance(b) - distance(a))
    .slice(0, WORST_SHOWN)
    .flatMap(({ of, verdict }) => [
      `  ${of.record.id}  ${of.record.label} (${of.record.kind}), scored ${verdict.score}`,
      ...verdict.findings
        .slice(0, FINDINGS_SHOWN)
        .map(
          ({ rule, points, evidence }) =>
            `      ${(points > 0 ? `+${points}` : `${points}`).padStart(4)}  ${rule}: ${evidence.replaceAll('\n', ' ').slice(0, 70)}`,
        ),
      ...otherwise({ of, verdict }),
    ]);

/** The whole table for a reader. */
export const table = (mode: string, judged: readonly Judged[]): string =>
  [
    `${mode}: ${figures(measure(judged))}`,
    ...rows(
      'by inbox',
      tally(judged, ({ of }) => of.inbox),
    ),
    ...rows(
      'by language of the frame',
      tally(judged, ({ of }) => of.record.lang),
    ),
    ...rows(
      'by kind',
      tally(judged, ({ of }) => of.record.kind),
    ),
    ...calibration(judged),
    ...counterfactuals(judged),
    '',
    'the worst mistakes',
    ...worst(judged),
  ].join('\n');

/** What each rule is worth, for a reader. */
export const ablationTable = (ablations: readonly Ablation[]): string =>
  [
    'what is lost without each rule',
    `  ${'rule'.padEnd(30)} points  fires  worth  accuracy      AUC`,
    ...ablations.map(
      ({ rule, points, fires, firesOnWorth, balancedAccuracyLost, aucLost }) =>
        `  ${rule.padEnd(30)} ${String(points).padStart(6)} ${String(fires).padStart(6)} ${String(firesOnWorth).padStart(6)} ${balancedAccuracyLost.toFixed(4).padStart(9)} ${aucLost.toFixed(4).padStart(8)}`,
    ),
  ].join('\n');
