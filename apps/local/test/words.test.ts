import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Where another word is the right one: LinkedIn's own wording, what people say of themselves, and other languages. */
const NOT_OURS =
  /^packages\/rules\/(?:src\/(?:lexicon|words|rules)|test|RULES\.md)|^packages\/linkedin-mail\/|\/messages\/|\/golden\/|\/corpus\/|words\.test\.ts$|^apps\/local\/src\/demo\/people\.ts$/u;

interface Synonym {
  readonly not: RegExp;
  readonly say: string;
  /** Only in these paths; everywhere when left out. */
  readonly within?: RegExp;
  /** Lines in which it means something else. */
  readonly unless?: RegExp;
}

const SYNONYMS: readonly Synonym[] = [
  {
    not: /(?<![a-z])users?(?![a-z])|User(?:s|Id|Name)?\b/u,
    say: 'member',
    unless: /user(?:-select|-activation| space)|this user|userAgent|Users|user, system|user \+ system|user: 0/u,
  },
  {
    not: /\bcustomers?\b|\bsubscribers?\b/iu,
    say: 'member',
    unless: /counts-its-customers|customer's domain|role\/customer/u,
  },
  { not: /invitees?\b/iu, say: 'member' },
  {
    not: /\bsenders?\b|Sender(?:s|Name)?\b/u,
    say: 'inviter',
    within: /^(?:packages\/(?:rules|model|digest-mail)|apps\/(?:decide|score|cli\/src\/evaluate))/u,
  },
  { not: /\b(?:connection|contact|friend|link) requests?\b/iu, say: 'invitation' },
  { not: /\b(?:an?|the|this|that|each|every|no|open) invites?\b/iu, say: 'invitation' },
  {
    not: /\b(?:inbox|private|forwarding) address(?:es)?\b/iu,
    say: 'door',
    unless: /private address, and get|private address\(\)|private, revocable/u,
  },
  { not: /\b(?:bulk|blasts?|mailshots?)\b/iu, say: 'campaign', unless: /Precedence|PRECEDENCE/u },
  { not: /\b(?:ratings?|rankings?|grades?)\b/iu, say: 'score' },
  { not: /\b(?:classif\w+|predict(?:s|ed|ions?))\b/iu, say: 'verdict' },
  { not: /\b(?:roundups?|recaps?|daily summar(?:y|ies))\b/iu, say: 'digest' },
  { not: /\bcron\b|\bheartbeats?\b/iu, say: 'tick', unless: /'cron\(/u },
];

const files = spawnSync('git', ['ls-files', '-z', '*.ts', '*.tsx', '*.mjs', '*.md'], { cwd: ROOT, encoding: 'utf8' })
  .stdout.split('\0')
  .filter((path) => path !== '' && !NOT_OURS.test(path));
const lines = files.flatMap((path) =>
  readFileSync(join(ROOT, path), 'utf8')
    .split('\n')
    .map((line, n) => ({ at: `${path}:${n + 1}`, line })),
);

describe('one word for one thing, in code, table, pages and docs', () => {
  it.each(SYNONYMS)('$say, never $not', ({ not, within, unless }) => {
    expect(files.length).toBeGreaterThan(500);
    const found = lines.filter(
      ({ at, line }) => not.test(line) && (within?.test(at) ?? true) && !(unless?.test(line) ?? false),
    );
    expect(found).toEqual([]);
  });
});
