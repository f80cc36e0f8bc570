import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LOCALES } from '@guestlist/model';

const here = (path: string): URL => new URL(`../${path}`, import.meta.url);
const KEBAB = /^[a-z]+(?:-[a-z]+)+$/u;

const camel = (id: string): string => id.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());

const ruleSource = (id: string): string => `import { rule } from '../rule.ts';

export const ${camel(id)} = rule({
  id: '${id}',
  title: 'To be written: what is observed',
  why: 'To be written: why that says something.',
  group: 'note',
  leaning: 'against',
  reason: 'To be written: why it weighs what it weighs.',
  expected: -5,
  needs: ['note'],
  check: () => null,
});
`;

const testSource = (id: string): string => `import { ruleCases } from '../../test/rule-cases.ts';
import { ${camel(id)} } from './${id}.ts';

ruleCases(${camel(id)}, {
  fires: [{ note: 'To be written: words that make it fire', evidence: 'make it fire' }],
  nearMisses: [{ note: 'To be written: nearly the same words' }],
  doesNotApply: [{ note: null }],
});
`;

/** Puts a line into a file by alphabet: before the first line of its kind that comes after it. */
const insertByAlphabet = (path: string, key: string, line: string): void => {
  const lines = readFileSync(here(path), 'utf8').split('\n');
  const keyOf = (text: string): string | null => /^ {2}'?([a-z-]+)'?:/u.exec(text)?.[1] ?? null;
  const after = lines.findIndex((text) => (keyOf(text) ?? '') > key);
  const end = lines.lastIndexOf('};');
  lines.splice(after === -1 ? end : after, 0, line);
  writeFileSync(here(path), lines.join('\n'));
};

/** The rule's line of the golden table: it speaks nowhere yet. */
const insertGolden = (id: string): void => {
  const [path, line] = ['test/golden.tsv', `rule\t${id}\t0`];
  const lines = readFileSync(here(path), 'utf8').split('\n');
  const after = lines.findIndex((text) => !text.startsWith('rule\t') || text > line);
  lines.splice(after, 0, line);
  writeFileSync(here(path), lines.join('\n'));
};

const create = (id: string): readonly string[] => {
  const written = { [`src/rules/${id}.ts`]: ruleSource(id), [`src/rules/${id}.test.ts`]: testSource(id) };
  mkdirSync(here('src/rules'), { recursive: true });
  for (const [path, text] of Object.entries(written)) writeFileSync(here(path), text, { flag: 'wx' });
  const catalogues = LOCALES.map((locale) => `src/words/${locale}.ts`);
  for (const path of catalogues) insertByAlphabet(path, id, `  '${id}': 'To be written',`);
  insertByAlphabet('src/points.ts', id, `  '${id}': -5,`);
  insertGolden(id);
  spawnSync(process.execPath, [fileURLToPath(here('scripts/generate.ts'))], { stdio: 'inherit' });
  return [
    ...Object.keys(written),
    ...catalogues,
    'src/points.ts',
    'src/registry.ts',
    'src/rule-ids.ts',
    'test/golden.tsv',
  ];
};

const [id = ''] = process.argv.slice(2);
if (!KEBAB.test(id) || existsSync(here(`src/rules/${id}.ts`))) {
  console.error('new-rule: give a new id of two words or more, as in: npm run new-rule -- asks-for-a-call');
  process.exitCode = 2;
} else {
  for (const path of create(id)) console.log(path);
  console.log('\nNow, in this order (packages/rules/TOUR.md shows a rule whole):');
  const judged = 'npm run --silent evaluate -- --leave-one-out packages/rules/test/inboxes';
  console.log(`0. ${judged} > before.txt (it fits anew from \`expected\`; src/points.ts plays no part)`);
  console.log(
    `1. Write the rule, its three lists, "To be written" in eight languages, and its \`expected\` into src/points.ts too; npm test -- packages/rules/src/rules/${id} packages/rules/test packages/rules/src/words`,
  );
  console.log('2. npm run generate');
  console.log('3. The same as 0, and compare');
  console.log(
    '4. npm run golden:update, and read the diff: how often it speaks, and whom it moves; a line in CHANGELOG.md',
  );
  console.log(
    'To give it up: delete its two files, npm run generate; npm run check names the lines that are left; npm run golden:update.',
  );
}
