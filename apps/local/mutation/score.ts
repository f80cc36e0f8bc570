import type { Mutants } from './mutate.ts';

/** How the tests of one package fared: mutants by what became of them. */
export interface Score {
  readonly name: string;
  readonly mutants: number;
  readonly killed: number;
  readonly timeouts: number;
  readonly survived: number;
  /** Mutants that no test reaches. */
  readonly uncovered: number;
}

/** Counts what became of the mutants; those that could not run (compile errors, ignored) are left out. */
export const scoreOf = (name: string, results: Mutants): Score => {
  const count = (...statuses: readonly string[]) => results.filter(({ status }) => statuses.includes(status)).length;
  const killed = count('Killed', 'RuntimeError');
  const timeouts = count('Timeout');
  const survived = count('Survived');
  const uncovered = count('NoCoverage');
  return { name, mutants: killed + timeouts + survived + uncovered, killed, timeouts, survived, uncovered };
};

const percent = ({ mutants, killed, timeouts }: Score): string =>
  mutants === 0 ? '–' : `${((100 * (killed + timeouts)) / mutants).toFixed(1)} %`;

/** The scores as a table of Markdown. A mutant that ran into the time limit counts as detected. */
export const scoreTable = (scores: readonly Score[]): string =>
  [
    '| package | mutants | killed | timeouts | survived | not reached | score |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...scores.map((score) =>
      [
        '',
        ...[score.name, score.mutants, score.killed, score.timeouts, score.survived, score.uncovered, percent(score)],
        '',
      ]
        .join(' | ')
        .trim(),
    ),
  ].join('\n');
