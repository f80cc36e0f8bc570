import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DynamoDBClient, ListTablesCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import {
  GENERATIONS,
  type MailDraft,
  WRITTEN_KINDS,
  type WrittenMail,
  writeMail,
  zone,
} from '@guestlist/linkedin-mail/test-mails';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDatabase } from '../src/database.ts';
import { openRawMails } from '../src/raw-mails.ts';
import { ada as recipient } from './ada.ts';
import { Visitor } from './crawl.ts';
import { type Running, startGuestlist, temporaryFolder } from './running.ts';

const MARK = 'LEAKMARK';
const TYPED = `https://www.linkedin.com/comm/in/x?otpToken=${MARK}typed&midToken=${MARK}typed`;
const sentAt = new Date(Date.now() - 3 * 3_600_000).toISOString();
const tomorrow = new Date(Date.now() + 24 * 3_600_000).toISOString();

const WAYS = ['gmail-filter', 'gmail', 'safelinks', 'apple-plain', 'attached-rfc822'] as const;
const NOTES = [null, 'We met at the fair in Lund.', `Look here: ${TYPED} or ${TYPED.slice(8)}`];

const drafts = (): readonly MailDraft[] => [
  ...GENERATIONS.flatMap((generation, row) =>
    WAYS.map((way, at) => ({
      seed: `${generation} ${way}`,
      generation,
      way,
      language: 'en' as const,
      note: NOTES[(row + at) % NOTES.length] ?? null,
    })),
  ),
  ...WRITTEN_KINDS.map((kind) => ({ seed: kind, kind, language: 'fr' as const })),
];

/** The mark as it stands, and as base64 of anything it stands in has it: three ways to fall. */
const marks = [0, 1, 2].map((shift) =>
  Buffer.from(`${'x'.repeat(shift)}${MARK}xx`)
    .toString('base64')
    .slice(Math.ceil((shift * 4) / 3) + 1, -4),
);

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const itemsIn = async (folder: string): Promise<string> => {
  const database = await startDatabase(folder);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint: database.endpoint, region: 'local', credentials });
  const { TableNames = [] } = await client.send(new ListTablesCommand({}));
  const pages = await Promise.all(TableNames.map((TableName) => client.send(new ScanCommand({ TableName }))));
  client.destroy();
  await database.close();
  return JSON.stringify(pages);
};

describe('LinkedIn’s tokens', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let guestlist: Running;
  let mails: readonly WrittenMail[];
  let secrets: readonly string[];
  let settingsUrl: string;

  const expectNone = (where: string, bytes: string): void => {
    const leaked = [MARK, ...marks, ...secrets].filter((secret) => bytes.includes(secret));
    expect(leaked, where).toEqual([]);
  };

  beforeAll(async () => {
    folder = await temporaryFolder();
    const dataDir = join(folder.path, 'data');
    await mkdir(join(folder.path, 'mails'));
    await writeFile(join(folder.path, 'zone.json'), JSON.stringify(zone));
    guestlist = await startGuestlist(dataDir, {
      DNS_ZONE: join(folder.path, 'zone.json'),
      AWS_LAMBDA_LOG_LEVEL: 'DEBUG',
    });
    const { email, name } = recipient;
    const member = { email, name, timeZone: 'UTC', locale: 'en', digestAt: '07:00', profile: {} };
    const made = (await guestlist.post('/members', member)).body as { door: string; settingsUrl: string };
    ({ settingsUrl } = made);
    const { door } = made;
    const written = { recipient, door, sentAt, invitedAt: sentAt, secretMark: MARK };
    mails = [
      ...drafts().map((draft) => writeMail({ ...written, ...draft })),
      writeMail({ ...written, seed: 'unsigned', language: 'en', note: NOTES[2] ?? null }, { key: null }),
    ];
    secrets = [...new Set(mails.flatMap((mail) => mail.secrets))];
    for (const [at, { envelope, eml }] of mails.entries()) {
      await writeFile(join(folder.path, 'mails', `${at}.eml`), eml);
      await guestlist.deliver({ ...envelope, to: door }, eml);
    }
    await guestlist.post('/tick', { at: tomorrow });
  }, 120_000);
  afterAll(async () => {
    await guestlist.end('SIGTERM');
    await folder.remove();
  });

  it('are in the mails that were sent in, many times', () => {
    const all = mails.map(({ eml }) => Buffer.from(eml).toString('latin1')).join('');
    expect(all.split(MARK).length).toBeGreaterThan(1000);
    expect(secrets.length).toBeGreaterThan(300);
  });

  it('are in no mail that goes out, no page and no line of the log', async () => {
    const outbox = await guestlist.outbox();
    const digest = outbox.find(({ html }) => html.includes('Thackeray') || html.includes('invitation'));
    expect(digest).toBeDefined();
    expectNone('outbox', JSON.stringify(outbox));
    for (const { html, text } of outbox) expectNone('a mail', html + text);
    const links = outbox.flatMap(({ html }) => [...html.matchAll(/href="([^"]+)"/gu)].map(([, link = '']) => link));
    const visitor = new Visitor(guestlist.url);
    const opened = await visitor.press(settingsUrl);
    const pages = await visitor.crawl([...opened, '/outbox', ...links.map((link) => link.replaceAll('&amp;', '&'))]);
    expect(pages.size).toBeGreaterThan(20);
    for (const [url, page] of pages) expectNone(url, page);
    expect(guestlist.printed()).toContain('"kind":"invitation"');
    expectNone('log', guestlist.printed());
  });

  it('are in nothing that triage prints', () => {
    const triage = join(import.meta.dirname, '../../cli/src/triage.ts');
    for (const flags of [['--json'], []]) {
      const args = [triage, ...flags, '--dns', join(folder.path, 'zone.json'), join(folder.path, 'mails')];
      const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
      expect(stdout.length).toBeGreaterThan(5_000);
      expectNone(`triage ${flags.join('')}`, stdout + stderr);
    }
  });

  it('are in no byte of the data folder: raw mail that nobody vouched for or that could not be read is kept sealed', async () => {
    await guestlist.end('SIGTERM');
    const files = filesUnder(guestlist.dataDir);
    expect(files.length).toBeGreaterThan(5);
    for (const path of files) expectNone(path, readFileSync(path, 'latin1'));
    const table = await itemsIn(join(guestlist.dataDir, 'dynamodb'));
    expect(table).toContain('We met at the fair in Lund.');
    expectNone('table', table);

    const raw = await openRawMails(guestlist.dataDir);
    const kept = await Promise.all(
      (await raw.keys()).map(async (key) => String((await raw.read(key))?.toString('latin1'))),
    );
    const isKept = ({ eml }: WrittenMail): boolean => {
      const start = Buffer.from(eml).toString('latin1', 0, 2_000);
      return kept.some((mail) => mail.includes(start));
    };
    const stayed = mails.filter(isKept).map(({ record, expected }) => `${expected.trust} ${record.kind}`);
    expect(stayed).toContain('unverified invitation');
    expect(stayed).toContain('verified unknown-key');
    expect(stayed.filter((mail) => /^verified (invitation|reminder)$|reset|code|confirm/u.test(mail))).toEqual([]);
    guestlist = await guestlist.restart();
  });
});
