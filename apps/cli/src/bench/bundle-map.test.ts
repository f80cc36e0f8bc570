import type { Metafile } from 'esbuild';
import { expect, it } from 'vitest';
import { eagerOutputs, heaviestOf } from './bundle-map.ts';
import { bundleOf } from './bundles.ts';

type Output = Metafile['outputs'][string];
type Kind = Output['imports'][number]['kind'];

const output = (
  bytes: number,
  inputs: Readonly<Record<string, number>>,
  imports: readonly (readonly [string, Kind])[] = [],
): Output => ({
  bytes,
  exports: [],
  inputs: Object.fromEntries(Object.entries(inputs).map(([path, bytesInOutput]) => [path, { bytesInOutput }])),
  imports: imports.map(([path, kind]) => ({ path, kind })),
});

const lazy = output(5000, { 'packages/rules/src/words/fr.ts': 5000 }, [['out/lazier.mjs', 'import-statement']]);

const metafile: Metafile = {
  inputs: {},
  outputs: {
    'out/index.mjs': output(1000, { 'apps/score/src/handler.ts': 900 }, [
      ['out/shared.mjs', 'import-statement'],
      ['out/lazy.mjs', 'dynamic-import'],
    ]),
    'out/shared.mjs': output(3000, {
      'node_modules/.pnpm/x/node_modules/@aws-sdk/core/a.js': 1500,
      'node_modules/.pnpm/x/node_modules/@aws-sdk/core/b.js': 900,
      'packages/rules/src/lexicon/places.ts': 600,
    }),
    'out/lazy.mjs': lazy,
    'out/lazier.mjs': output(7000, {}),
    'out/index.mjs.map': output(99_000, {}),
  },
};

it('counts at start what is imported by statements, and on demand what is not', () => {
  expect(eagerOutputs(metafile).map(({ bytes }) => bytes)).toEqual([1000, 3000]);
  expect(bundleOf('score', 'out/index.mjs', metafile)).toMatchObject({ eager: 4000, lazy: 12_000 });
});

it('counts at start the handler that is loaded once the keys are there', () => {
  const awaited = { ...lazy, entryPoint: 'apps/digest/src/send-handler.ts' };
  const { eager } = bundleOf('send', '', { inputs: {}, outputs: { ...metafile.outputs, 'out/lazy.mjs': awaited } });
  expect(eager).toBe(1000 + 3000 + 5000 + 7000);
});

it('names a package, or a folder of ours, once with all it weighs', () => {
  expect(heaviestOf(eagerOutputs(metafile))).toEqual([
    '@aws-sdk/core 2',
    'apps/score/src/handler.ts 1',
    'packages/rules/src/lexicon 1',
  ]);
});
