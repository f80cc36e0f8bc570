import { readMail } from '../src/index.ts';
import { type CellResult, cellsOf, NO_CELL, runCell, UNTOLD } from '../test/read-matrix.ts';
import { GENERATIONS, KNOWN_LANGUAGES, UNSEEN_LANGUAGES, WAYS } from '../test/writer/index.ts';

const LANGUAGES = [...KNOWN_LANGUAGES, ...UNSEEN_LANGUAGES];
const depth = Number(process.argv.find((argument) => argument.startsWith('--depth='))?.slice(8) ?? 3);
const detailed = process.argv.includes('--wrong');

const share = (cell: CellResult | undefined): string => {
  if (cell === undefined) return '–';
  const all = cell.right + cell.wrong.length;
  const percent = all === 0 ? 0 : Math.floor((100 * cell.right) / all);
  return `${percent}${cell.untold.length > 0 ? '*' : ''}`;
};

const results: CellResult[] = [];
for (const cell of cellsOf()) results.push(await runCell(readMail, cell, depth));

const find = (generation: string, language: string, way: string): CellResult | undefined =>
  results.find((cell) => cell.generation === generation && cell.language === language && cell.way === way);

const out: string[] = [`Share of facts read right, in per cent; ${depth} mails a cell.`, ''];
for (const generation of GENERATIONS) {
  out.push(`${generation.padEnd(22)}${LANGUAGES.map((language) => language.padStart(11)).join('')}`);
  for (const way of WAYS) {
    out.push(
      `  ${way.padEnd(20)}${LANGUAGES.map((language) => share(find(generation, language, way)).padStart(11)).join('')}`,
    );
  }
  out.push('');
}

const untold = new Map<string, number>();
for (const fact of results.flatMap((cell) => cell.untold)) untold.set(fact, (untold.get(fact) ?? 0) + 1);
const right = results.reduce((sum, cell) => sum + cell.right, 0);
const wrong = results.flatMap((cell) => cell.wrong.map((fact) => ({ ...fact, cell })));

out.push(
  `${results.length} cells, ${results.length * depth} mails, ${right} facts right, ${wrong.length} wrong or missing.`,
);
out.push('', `–  ${NO_CELL}`);
if (untold.size > 0)
  out.push('*  Left out of the share because nobody could tell them for certain; null, and never wrong:');
for (const [fact, times] of untold)
  out.push(`     ${fact} (${times}): ${UNTOLD[fact] ?? 'shown in words nobody could know'}`);
if (detailed) {
  for (const { seed, fact, expected, got } of wrong) {
    out.push(`${seed} | ${fact}\n   written ${JSON.stringify(expected)}\n   read    ${JSON.stringify(got)}`);
  }
}
console.log(out.join('\n'));
process.exitCode = wrong.length === 0 ? 0 : 1;
