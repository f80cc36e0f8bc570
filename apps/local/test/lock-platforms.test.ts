import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../boot/places.mjs';

const lock = await readFile(`${ROOT}/pnpm-lock.yaml`, 'utf8');
const packages = new Set([...lock.matchAll(/^ {2}'?((?:@[^/]+\/)?[^@\s']+)@[^\s']+'?:$/gmu)].map(([, name]) => name));

/** Tools that come as one binary a platform, by how each names macOS, Linux and Windows. */
const BINARIES = {
  '@biomejs/cli': ['darwin-arm64', 'linux-x64', 'win32-x64'],
  '@esbuild/': ['darwin-arm64', 'linux-x64', 'win32-x64'],
  '@oxc-parser/binding': ['darwin-arm64', 'linux-x64-gnu', 'win32-x64-msvc'],
  '@rolldown/binding': ['darwin-arm64', 'linux-x64-gnu', 'win32-x64-msvc'],
  '@turbo/': ['darwin-arm64', 'linux-64', 'windows-64'],
  '@typescript/typescript': ['darwin-arm64', 'linux-x64', 'win32-x64'],
  lightningcss: ['darwin-arm64', 'linux-x64-gnu', 'win32-x64-msvc'],
};

describe('the lock file', () => {
  it.each(Object.entries(BINARIES))(
    'has the binaries of %s for other machines than the one it was written on',
    (tool, all) => {
      const names = all.map((platform) => (tool.endsWith('/') ? `${tool}${platform}` : `${tool}-${platform}`));
      expect(names.filter((name) => !packages.has(name))).toEqual([]);
    },
  );
});
