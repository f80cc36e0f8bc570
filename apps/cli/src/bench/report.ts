import { cpus, loadavg, totalmem } from 'node:os';
import { type Benchmark, type Figure, reaches } from './figure.ts';

export interface Row {
  readonly name: Benchmark['name'];
  readonly about: string;
  /** Seconds. */
  readonly took: number;
  readonly figures: readonly Figure[];
}

/** What the figures were taken on, and how busy it was: the load of the last minute when we began. */
export const machine = () => ({
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
});

const aimOf = ({ aim }: Figure): string => {
  if (aim?.least !== undefined) return `≥ ${aim.least.toLocaleString('en')}`;
  return aim?.most === undefined ? '' : `≤ ${aim.most.toLocaleString('en')}`;
};

const MARKS = { true: 'yes', false: 'no', null: '' } as const;

/** One benchmark as a table of Markdown. */
export const tableOf = ({ name, about, took, figures }: Row): string =>
  [
    `### ${name}`,
    `${about} (${took} s)`,
    '',
    '| | | aim | reached | |',
    '|---|---:|---:|---|---|',
    ...figures.map((figure) => {
      const value = figure.value === null ? '–' : `${figure.value.toLocaleString('en')} ${figure.unit}`;
      return `| ${figure.what} | ${value} | ${aimOf(figure)} | ${MARKS[`${reaches(figure)}`]} | ${figure.note ?? ''} |`;
    }),
    '',
  ].join('\n');

/** One benchmark as it stands in the JSON. */
export const jsonOf = (row: Row) => ({
  ...row,
  figures: row.figures.map((figure) => ({ ...figure, reached: reaches(figure) })),
});
