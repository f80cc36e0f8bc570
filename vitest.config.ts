import { defineConfig } from 'vitest/config';

const everywhere = (suffix: string) => [
  `{packages,apps}/*/{src,test}/**/*.${suffix}`,
  `infra/{src,test}/**/*.${suffix}`,
];
const slow = { testTimeout: 120_000, hookTimeout: 120_000 };
const notTests = ['**/node_modules/**', '**/dist/**', '**/cdk.out/**'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: everywhere('test.ts'),
          exclude: [...notTests, ...everywhere('integration.test.ts'), ...everywhere('browser.test.ts')],
          testTimeout: 60_000,
        },
      },
      { test: { name: 'integration', include: everywhere('integration.test.ts'), exclude: notTests, ...slow } },
      { test: { name: 'browser', include: everywhere('browser.test.ts'), exclude: notTests, ...slow } },
    ],
  },
});
