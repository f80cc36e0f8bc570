import { ROOT } from './places.mjs';

const script = (path, ...flags) => [...flags, `${ROOT}/${path}`];

/** npm script → what Node is given to run it. */
export const COMMANDS = {
  // Mails are many and short-lived. Left alone, V8 lets garbage grow to three times what lives before it looks, and the
  // mails' buffers with it; malloc and V8 give back little of that, so each such peak stays.
  start: script(
    'apps/local/src/main.ts',
    '--max-semi-space-size=8',
    '--heap-growing-percent=50',
    '--import',
    `${ROOT}/apps/local/src/tsx-loader.ts`,
  ),
  test: [...script('apps/local/gates/run.ts'), 'test'],
  check: [...script('apps/local/gates/run.ts'), 'check'],
  audit: script('apps/local/scripts/audit.ts'),
  // A mailbox is a stream of short-lived mails: a small nursery keeps the memory at two thirds.
  triage: script('apps/cli/src/triage.ts', '--max-semi-space-size=4'),
  evaluate: script('apps/cli/src/evaluate.ts'),
  fit: script('apps/cli/src/fit.ts'),
  admin: script('apps/cli/src/admin.ts'),
  bench: script('apps/cli/src/bench.ts'),
  generate: script('apps/local/gates/generate.ts'),
  'new-rule': script('packages/rules/scripts/new-rule.ts'),
  'golden:update': script('packages/rules/scripts/golden-update.ts'),
  'read-matrix': script('packages/linkedin-mail/scripts/read-matrix.ts'),
  'digest:preview': script('apps/digest/scripts/preview.ts'),
  pictures: script('apps/local/scripts/pictures.ts'),
  backup: [...script('apps/local/src/backup/command.ts'), 'backup'],
  restore: [...script('apps/local/src/backup/command.ts'), 'restore'],
  mutate: script('apps/local/scripts/mutate.ts'),
  torture: script('apps/local/scripts/torture.ts'),
  soak: script('apps/local/scripts/soak.ts'),
  // The pages are among what is fuzzed.
  fuzz: script('apps/local/scripts/fuzz.ts', '--import', `${ROOT}/apps/local/src/tsx-loader.ts`),
  bundle: script('infra/scripts/bundle.ts'),
  synth: script('infra/scripts/synth.ts'),
  deploy: script('infra/scripts/deploy.ts'),
  capacity: script('infra/scripts/capacity.ts'),
  redrive: script('infra/scripts/redrive.ts'),
  'rotate-keys': script('infra/scripts/rotate-keys.ts'),
  unsuppress: script('infra/scripts/unsuppress.ts'),
  'first-member': script('infra/scripts/first-member.ts'),
  'restore-table': script('infra/scripts/restore.ts'),
  'roll-back': script('infra/scripts/roll-back.ts'),
  'tear-down': script('infra/scripts/tear-down.ts'),
};

/**
 * npm script → what it finds in its environment besides. glibc gives threads arenas of their own, and each keeps what was
 * once free in it: two hold a twentieth less under load, for the same processor time.
 */
export const ENVIRONMENTS = { start: { MALLOC_ARENA_MAX: '2' } };
