import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleAll } from '../scripts/bundle.ts';
import { APP_FUNCTIONS, FUNCTIONS } from '../scripts/functions.ts';
import type { BundleSize } from '../scripts/sizes.ts';
import { assemble } from './assembly.ts';
import { actionsOf, statementsOf } from './policies.ts';

const folder = mkdtempSync(join(tmpdir(), 'guestlist-bundles-'));
const metafileOf = (name: string): Metafile => JSON.parse(readFileSync(join(folder, `${name}.meta.json`), 'utf8'));

/** In kB at a cold start, with room for a tenth more than was measured. */
const BUDGET: Readonly<Record<string, number>> = {
  ingest: 720,
  score: 290,
  tick: 320,
  send: 440,
  decide: 380,
  'rotate-link-keys': 220,
  'activate-rule-set': 230,
};

const COMMAND = /client-([a-z0-9-]+)\/dist-es\/commands\/(\w+)Command\.js$/u;
const SERVICE: Readonly<Record<string, string>> = { 'secrets-manager': 'secretsmanager' };
/** Commands that other commands bring along and that we never send. */
const NEVER_SENT = new Set(['dynamodb:DescribeEndpoints', 's3:CreateSession']);
/** A batch is allowed by the action for one. */
const ALLOWED_BY: Readonly<Record<string, string>> = { 'sqs:SendMessageBatch': 'sqs:SendMessage' };

const inputsOf = (metafile: Metafile): readonly string[] =>
  Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );

/** The calls a bundle can make at all: the commands that are in it. */
const callsIn = (metafile: Metafile): readonly string[] => {
  const calls = inputsOf(metafile).flatMap((path) => {
    const [, client = '', command = ''] = COMMAND.exec(path) ?? [];
    return command === '' ? [] : [`${SERVICE[client] ?? client}:${command}`];
  });
  return [...new Set(calls.filter((call) => !NEVER_SENT.has(call)).map((call) => ALLOWED_BY[call] ?? call))].toSorted();
};

/** What no call of ours names: writing logs, reading triggers, and being told that an object is gone, not forbidden. */
const LAMBDAS_OWN =
  /^(?:logs|kms):|^s3:ListBucket$|^sqs:(?!SendMessage)|^dynamodb:(?:DescribeStream|GetRecords|GetShardIterator|ListStreams)$/u;

let sizes: readonly BundleSize[] = [];
beforeAll(async () => {
  sizes = await bundleAll(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('bundles', () => {
  it('hold the calls their function may make, and no other', () => {
    const assembly = assemble();
    for (const { name } of APP_FUNCTIONS) {
      const role = `${name[0]?.toUpperCase()}${name.slice(1)}Role`;
      const granted = actionsOf(statementsOf(assembly, role)).filter((action) => !LAMBDAS_OWN.test(action));
      expect(callsIn(metafileOf(name)), `${name}, see src/grants.ts`).toEqual(granted);
    }
  });

  it('stay within what a cold start may read', () => {
    expect(sizes.map(({ name }) => name)).toEqual(FUNCTIONS.map(({ name }) => name));
    for (const { name, eager } of sizes) expect(eager, name).toBeLessThan((BUDGET[name] ?? 0) * 1000);
  });

  it.each(['score', 'decide', 'ingest'])('%s: holds the lexicon packed, and none of its tables', (name) => {
    const paths = inputsOf(metafileOf(name));
    expect(paths).toContain('packages/rules/src/packed/lexicon.ts');
    expect(paths.filter((path) => /\/lexicon\/(?:cues|functions|tables|towns|trades)/u.test(path))).toEqual([]);
  });

  it.each([
    ['ingest', 'mailauth', '/mailauth/lib/dkim/'],
    ['ingest', 'lexicon', 'packages/rules/src/packed/lexicon.ts'],
    ['decide', 'lexicon', 'packages/rules/src/packed/lexicon.ts'],
    ['score', 'lexicon', 'packages/rules/src/packed/lexicon.ts'],
    ['score', 'rule', 'packages/rules/src/registry.ts'],
  ])('%s: reads no %s at a cold start', (name, _, part) => {
    const { outputs } = metafileOf(name);
    const chunk = Object.entries(outputs).find(([, { inputs }]) =>
      Object.keys(inputs).some((path) => path.includes(part)),
    );
    const atStart = Object.entries(outputs).flatMap(([path, { imports, entryPoint }]) =>
      entryPoint === `${name}-entry.ts`
        ? [path, ...imports.filter(({ kind }) => kind === 'import-statement').map((imported) => imported.path)]
        : [],
    );
    expect(atStart.length).toBeGreaterThan(1);
    expect(chunk).toBeDefined();
    expect(atStart).not.toContain(chunk?.[0]);
  });

  it.each(['send', 'decide'])('%s: reads no language at a cold start, and each by itself', (name) => {
    const { outputs } = metafileOf(name);
    const languages = Object.values(outputs).filter(({ inputs }) =>
      Object.keys(inputs).some((path) =>
        /\/(?:messages|words)\/(?:\w+\/)?(?:en|fr|de|es|it|pt|nl|pl)(?:-notices)?\.ts$/u.test(path),
      ),
    );
    expect(languages.length).toBeGreaterThanOrEqual(16);
    for (const { entryPoint } of languages) expect(entryPoint).toMatch(/\/(?:messages|words)\/[a-z]{2}\.ts$/u);
    const atStart = Object.values(outputs).flatMap(({ imports }) =>
      imports.flatMap(({ kind, path }) => (kind === 'import-statement' ? [outputs[path]?.entryPoint] : [])),
    );
    expect(languages.filter(({ entryPoint }) => atStart.includes(entryPoint))).toEqual([]);
  });

  it.each(['mjml', 'zod', 'lib-dynamodb'])('hold no %s', (name) => {
    for (const fn of FUNCTIONS) {
      expect(
        inputsOf(metafileOf(fn.name)).filter((path) => path.includes(`node_modules/${name}/`)),
        fn.name,
      ).toEqual([]);
    }
  });

  it('bring source maps without the sources', () => {
    for (const { name } of FUNCTIONS) {
      const map = join(folder, name, 'index.mjs.map');
      expect(existsSync(map), name).toBe(true);
      expect(readFileSync(map, 'utf8')).not.toContain('"sourcesContent"');
    }
  });
});
