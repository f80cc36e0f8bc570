import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { attachMails, threeRelated, type WrittenMail, writeMail, zone } from '@guestlist/linkedin-mail/test-mails';
import { afterAll, describe, expect, it } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'triage-'));
afterAll(() => rmSync(root, { recursive: true }));

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(root, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const dns = put('zone.json', JSON.stringify(zone));

const triage = (...args: readonly string[]) => {
  const script = join(import.meta.dirname, 'triage.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', cwd: root });
  return { status, stdout, stderr };
};

/** Runs triage and gives the most memory it took, in MB. */
const memoryOf = (...args: readonly string[]): number => {
  const tell = 'process.on("exit",()=>process.stderr.write("maxRSS="+process.resourceUsage().maxRSS))';
  const script = join(import.meta.dirname, 'triage.ts');
  const flags = ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, script];
  const { stderr } = spawnSync(process.execPath, [...flags, ...args], { encoding: 'utf8', cwd: root });
  return Number(/maxRSS=(\d+)/u.exec(stderr)?.[1] ?? Number.NaN) / 1024;
};

const jsonLines = (stdout: string): readonly Record<string, unknown>[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const mailbox = (mails: readonly WrittenMail[]): Buffer =>
  Buffer.concat(
    mails.flatMap(({ eml }) => {
      const quoted = Buffer.from(eml)
        .toString('latin1')
        .replaceAll('\r\n', '\n')
        .replace(/^(>*From )/gmu, '>$1');
      return [Buffer.from('From x@y Mon Oct  5 07:40:29 2026\n'), Buffer.from(quoted, 'latin1'), Buffer.from('\n')];
    }),
  );

describe('triage of a mail of 30 MB', () => {
  const filling = Buffer.alloc(30 << 20, 'A short line of an attached film.\r\n');
  const { eml } = writeMail({ seed: 'huge', way: 'gmail-filter', language: 'en' });
  const part = Buffer.from('From: x@y.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n');

  it.each([
    ['body', eml],
    ['attachment', part],
  ])('stays within 200 MB of memory: %s', (name, start) => {
    const path = put(`huge-${name}.eml`, Buffer.concat([start, filling]));
    expect(memoryOf('--json', '--dns', dns, path)).toBeLessThan(200);
  });
});

describe('triage --json', () => {
  it('prints the promised fields of one mail and nothing else', () => {
    const mail = writeMail({ seed: 'promised', way: 'gmail-filter', language: 'fr', note: 'Bonjour, parlons pompes.' });
    const path = put('one/a.eml', mail.eml);
    const { status, stdout, stderr } = triage('--json', '--dns', dns, path);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [line, ...more] = jsonLines(stdout);
    expect(more).toEqual([]);
    const [expected] = mail.expected.invitations;
    expect(line).toEqual({
      source: path,
      kind: 'invitation',
      trust: 'verified',
      language: 'fr',
      templateKey: mail.expected.templateKey,
      defects: [],
      recipient: { name: mail.expected.recipient.name },
      invitations: [
        {
          invitationId: expected?.invitationId,
          invitedAt: expected?.invitedAt,
          reminder: false,
          inviter: {
            name: expected?.inviter.name,
            headline: expected?.inviter.headline,
            company: expected?.inviter.company,
            location: expected?.inviter.location,
            profileUrl: expected?.inviter.profileUrl,
          },
          mutual: expected?.mutual,
          note: expected?.note,
          verdict: {
            group: expect.stringMatching(/^(worth-accepting|mass-invite)$/u),
            score: expect.any(Number),
            ruleset: expect.any(String),
            complete: true,
            findings: expect.arrayContaining([
              { rule: 'base', points: expect.any(Number), evidence: expect.any(String) },
            ]),
          },
        },
      ],
    });
  });

  it('numbers the mails of a mailbox, packed or not, and finds them signed as they were', () => {
    const mails = ['a', 'b', 'c'].map((seed) => writeMail({ seed, way: 'gmail-filter' }));
    put('boxes/plain.mbox', mailbox(mails));
    put('boxes/packed.mbox.gz', gzipSync(mailbox(mails)));
    const { status, stdout } = triage('--json', '--dns', dns, 'boxes');
    expect(status).toBe(0);
    expect(jsonLines(stdout).map(({ source, trust }) => `${source} ${trust}`)).toEqual(
      ['packed.mbox.gz', 'plain.mbox'].flatMap((box) => [1, 2, 3].map((n) => `boxes/${box}#${n} verified`)),
    );
  });

  it('numbers several attached mails', () => {
    const [mail] = attachMails([{ seed: 'first' }, { seed: 'second' }]);
    if (mail === undefined) throw new Error('nothing attached');
    const { stdout } = triage('--json', '--dns', dns, put('attached.eml', mail.eml));
    const sources = jsonLines(stdout).map(({ source, trust }) => [String(source).replace(/^.*\//u, ''), trust]);
    expect(sources).toEqual([
      ['attached.eml!1', 'verified'],
      ['attached.eml!2', 'verified'],
    ]);
  });

  it('knows the member’s addresses from the profile', () => {
    const { eml, record } = writeMail({ seed: 'whose', way: 'gmail' });
    const path = put('whose.eml', eml);
    const profile = (email: unknown) => put('profile.json', JSON.stringify({ name: 'Somebody', email }));
    const trustFor = (email: unknown) => {
      const { stdout } = triage('--json', '--dns', dns, '--profile', profile(email), path);
      return jsonLines(stdout)[0]?.['trust'];
    };
    expect(trustFor(record.recipient.email)).toBe('member');
    expect(trustFor(['other@x.example', record.recipient.email])).toBe('member');
    expect(trustFor('other@x.example')).toBe('unverified');
  });

  it('lets no secret of LinkedIn’s out', () => {
    for (const way of ['gmail-filter', 'gmail', 'outlook-plain', 'attached-eml'] as const) {
      put(`secrets/${way}.eml`, writeMail({ seed: `secret-${way}`, way, secretMark: 'SECRETMARK' }).eml);
    }
    const runs = [triage('--json', 'secrets', '--dns', dns), triage('secrets', '--dns', dns)];
    expect(runs.map(({ status }) => status)).toEqual([0, 0]);
    expect(runs.map(({ stdout, stderr }) => stdout + stderr).join('')).not.toMatch(/SECRETMARK/iu);
  });

  it('finds two invitations in three related mails, the third a reminder', () => {
    for (const [n, { eml }] of threeRelated().mails.entries()) put(`related/${n}.eml`, eml);
    const lines = jsonLines(triage('--json', '--dns', dns, 'related').stdout);
    expect(lines.map(({ kind }) => kind)).toEqual(['invitation', 'invitation', 'invitation-reminder']);
    expect(new Set(lines.map(({ invitations }) => JSON.stringify(invitations).slice(0, 40))).size).toBe(2);
  });
});

describe('triage', () => {
  const good = put('good/a.eml', writeMail({ seed: 'good', way: 'direct' }).eml);

  it('prints a table with a count under it, without colours off a terminal', () => {
    const { status, stdout } = triage('--dns', dns, good);
    expect(status).toBe(0);
    expect(stdout).toMatch(/invitation +verified/u);
    expect(stdout).toMatch(/\n\n1 mail, 1 invitation: .*\n$/u);
    expect(stdout).not.toContain('\u001b');
  });

  it('names what it cannot read, reads the rest, and answers 1', () => {
    const broken = put('good/b.mbox.gz', 'not packed at all');
    const { status, stdout, stderr } = triage('--json', '--dns', dns, 'good', 'missing.eml');
    expect(status).toBe(1);
    expect(jsonLines(stdout)).toHaveLength(1);
    expect(stderr).toContain(`good/b.mbox.gz`);
    expect(stderr).toContain('missing.eml');
    rmSync(broken);
  });

  it.each([
    ['no path', []],
    ['an option nobody knows', ['--jsn', good]],
    ['a path that is not there', ['missing.eml']],
    ['a zone that is none', ['--dns', good, good]],
    ['a profile that is none', ['--profile', dns, good]],
    ['a profile that is not there', ['--profile', 'nobody.json', good]],
  ])('answers 2 and says what to do for %s', (_, args) => {
    const { status, stdout, stderr } = triage(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('PATH');
  });
});
