import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  createMember,
  doorOwner,
  type InvitationMail,
  inviterRequests,
  memberById,
  putInviterRequest,
  recordInvitation,
} from '@guestlist/store';
import { facts, mail, member } from '@guestlist/store/test-builders';
import { type LocalTable, startLocalTable } from '@guestlist/store/test-table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const SCRIPT = join(import.meta.dirname, 'admin.ts');
const NOW = new Date().toISOString();
const PROFILE = 'https://www.linkedin.com/in/clara-voss/';

const ada = member('ada-1', { email: 'ada@sorel.example', name: 'Ada Sorel', timeZone: 'UTC', createdAt: NOW });

const invited = (memberId: string, name: string, profileUrl: string): InvitationMail => {
  const invitationId = String(7_500_000_000_000_000_000n + BigInt(name.length));
  const of = facts({ invitationId, invitedAt: NOW, inviter: { name, headline: 'Valves', profileUrl } });
  return mail(memberId, of, { receivedAt: NOW, messageId: name });
};

describe('the operator’s tool', () => {
  let table: LocalTable;
  const admin = async (...args: readonly string[]) => {
    const env = {
      PATH: process.env['PATH'],
      TABLE: table.store.table,
      DYNAMODB_ENDPOINT: table.endpoint,
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
    };
    return run(process.execPath, [SCRIPT, ...args], { env }).then(
      ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
      ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
    );
  };

  beforeAll(async () => {
    table = await startLocalTable();
    await createMember(table.store, { member: ada, status: 'active', nextDueAt: NOW, at: NOW });
    await recordInvitation(table.store, invited('ada-1', 'Clara Voss', PROFILE));
    await recordInvitation(table.store, invited('ada-1', 'Dario', 'https://www.linkedin.com/in/dario/'));
  });
  afterAll(() => table.stop());

  it('lists members and says what it does not know', async () => {
    expect((await admin('members')).stdout).toMatch(/^ada-1 {2}ada@sorel\.example {2}active {2}\S+\n$/u);
    expect(await admin('export', 'nobody@x.example')).toMatchObject({ code: 1, stderr: /There is no member/u });
    expect(await admin('members', 'all')).toMatchObject({ code: 2, stderr: expect.stringContaining('no argument') });
    expect(await admin('fire')).toMatchObject({ code: 2, stderr: expect.stringContaining('no command "fire"') });
  });

  it('answers a person who asked, by their profile: shows, erases, closes the request', async () => {
    const request = {
      requestId: 'r1',
      at: NOW,
      profileUrl: PROFILE,
      replyTo: 'clara@voss.example',
      wish: 'erase',
    } as const;
    await putInviterRequest(table.store, request);
    expect((await admin('requests')).stdout).toContain(`r1  ${NOW}  erase  ${PROFILE}  answer to clara@voss.example`);
    const shown = (await admin('show-inviter', 'clara-voss')).stdout;
    expect(JSON.parse(shown)).toMatchObject({
      profileUrl: PROFILE,
      invitations: [{ inviter: { name: 'Clara Voss' } }],
    });
    expect(shown).not.toContain('ada');
    expect((await admin('erase-inviter', PROFILE)).stdout).toContain('Nothing was changed: add --yes');
    expect(JSON.parse((await admin('show-inviter', PROFILE)).stdout).invitations).toHaveLength(1);
    expect((await admin('erase-inviter', PROFILE, '--yes')).stdout).toContain('1 items are erased');
    expect(JSON.parse((await admin('show-inviter', PROFILE)).stdout).invitations).toEqual([]);
    await admin('close-request', 'r1', '--yes');
    expect(await inviterRequests(table.store)).toEqual([]);
  });

  it('exports a member, gives a new door, and erases', async () => {
    const held = (await admin('export', 'ada@sorel.example')).stdout;
    expect(held).toContain('Dario');
    expect(held).not.toContain('Clara');
    const [, door = ''] = (await admin('new-door', 'ada-1', '--yes')).stdout.trim().split('\n');
    expect(door).toMatch(/^[0-9a-z]{20}@in\.example\.org$/u);
    expect(await doorOwner(table.store, door)).toMatchObject({ memberId: 'ada-1' });
    expect(await doorOwner(table.store, ada.door)).toBeNull();
    expect((await admin('erase', 'ada-1')).stdout).toContain('Nothing was changed');
    expect(await memberById(table.store, 'ada-1')).not.toBeNull();
    await admin('erase', 'ada-1', '--yes');
    expect(await memberById(table.store, 'ada-1')).toBeNull();
    expect((await admin('members')).stdout).toBe('');
  });

  it('says where it looked when there is no data', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'guestlist-admin-'));
    const env = { PATH: process.env['PATH'], DATA_DIR: folder };
    const failed = run(process.execPath, [SCRIPT, 'members'], { env });
    await expect(failed).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('DATA_DIR is') });
    await rm(folder, { recursive: true });
  });
});
