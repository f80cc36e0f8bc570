import { CreateTableCommand, DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import type { InvitationKey, Member } from '@guestlist/model';
import {
  createMember,
  createTableParams,
  memberByEmail,
  noteScoreFailure,
  recordInvitation,
  SCORE_ATTEMPTS,
  type Store,
  unscoredInvitations,
  updateMember,
} from '@guestlist/store';
import { facts, mail } from '@guestlist/store/test-builders';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { memberOf } from '../scripts/measure/member.ts';
import { startOperatorCloud } from './operator-cloud.ts';

const AT = '2026-11-20T07:00:00.000Z';
const KEY = 'i.7001' as InvitationKey;

let cloud: Awaited<ReturnType<typeof startOperatorCloud>>;
let store: Store;
const member = (memberId: string): Member => memberOf(memberId, `${memberId}@example.org`, Date.parse(AT));
const join = (memberId: string, into = store) =>
  createMember(into, { member: member(memberId), status: 'active', nextDueAt: AT, at: AT });

beforeAll(async () => {
  cloud = await startOperatorCloud();
  store = cloud.table.store;
});
afterAll(() => cloud.stop());
beforeEach(() => {
  cloud.changes.length = 0;
});

/** An invitation that the rules have failed on so often that nobody tries any more. */
const stuckInvitation = async (): Promise<void> => {
  await join('stuck');
  await recordInvitation(store, mail('stuck', facts({ invitationId: '7001' }), { receivedAt: AT }));
  for (let n = 0; n < SCORE_ATTEMPTS; n += 1)
    await noteScoreFailure(store, { memberId: 'stuck', key: KEY, revision: 1, code: 'TypeError', at: AT });
};

const waiting = async (): Promise<number> =>
  (await unscoredInvitations(store, { before: '9999' })).filter(({ memberId }) => memberId === 'stuck').length;

describe('redrive', () => {
  it('has nothing to do where nothing lies', async () => {
    expect(await cloud.run('redrive')).toMatchObject({ code: 0, out: 'There is nothing to do.\n' });
  });

  it('says what lies in the dead letters and on invitations, and moves nothing without --yes', async () => {
    cloud.letters.mails = 3;
    await stuckInvitation();
    const { code, out } = await cloud.run('redrive');
    expect(code).toBe(0);
    expect(out).toMatch(
      /would be done:\n1\. received mail: move about 3 dead letters[\s\S]*2\. verdicts: mark 1 .* TypeError \(1\)/u,
    );
    expect(cloud.changes).toEqual([]);
    expect(await waiting()).toBe(0);
  });

  it('moves the letters back and has the invitations judged again with it', async () => {
    const { out } = await cloud.run('redrive', '--yes');
    expect(out).toContain('2. done: 1 marked');
    expect(cloud.changes).toEqual(['move arn:mails-dead to arn:mails']);
    expect(await waiting()).toBe(1);
  });
});

describe('rotate-keys', () => {
  it('takes a step of the rotation only with --yes', async () => {
    const { out } = await cloud.run('rotate-keys');
    expect(out).toContain('Links that are out keep working');
    expect(cloud.changes).toEqual([]);
    await cloud.run('rotate-keys', '--yes');
    expect(cloud.changes).toEqual(['rotate']);
  });
});

describe('unsuppress', () => {
  it('takes an address off SES’s list and ends the pause of its member', async () => {
    await join('bounced');
    const { email } = member('bounced');
    cloud.suppressed.add(email);
    const change = { pausedUntil: 'forever', nextDueAt: null } as const;
    await updateMember(store, { memberId: 'bounced', version: 1, change });
    const dry = await cloud.run('unsuppress', '--address', email);
    expect(dry.out).toMatch(/1\. SES: .*\(bounce\)\n2\. member bounced: end the pause/u);
    expect(cloud.suppressed.has(email)).toBe(true);
    await cloud.run('unsuppress', '--address', email, '--yes');
    expect(cloud.changes).toEqual([`unsuppress ${email}`]);
    const stored = await memberByEmail(store, email);
    expect(stored?.member.pausedUntil).toBeNull();
    expect(Date.parse(stored?.nextDueAt ?? '')).toBeGreaterThan(Date.now());
  });

  it('asks for an address', async () => {
    expect(await cloud.run('unsuppress')).toMatchObject({ code: 1, err: expect.stringContaining('--address') });
  });
});

describe('first-member', () => {
  const args = [
    '--email',
    'Ines@Example.org',
    '--name',
    'Ines Amaral',
    '--locale',
    'pt',
    '--time-zone',
    'Europe/Lisbon',
  ];

  it('makes a member who waits, and queues the mail that asks them', async () => {
    expect((await cloud.run('first-member', ...args)).out).toContain('(pt, Europe/Lisbon, digest at');
    expect(await memberByEmail(store, 'ines@example.org')).toBeNull();
    const { code, out } = await cloud.run('first-member', ...args, '--yes');
    expect([code, out]).toEqual([0, expect.stringContaining('2. done')]);
    const stored = await memberByEmail(store, 'ines@example.org');
    expect(stored).toMatchObject({
      status: 'pending',
      member: { locale: 'pt', door: expect.stringMatching(/@example\.org$/u) },
    });
    const [sent = ''] = cloud.changes;
    expect(JSON.parse(sent.replace('send ', ''))).toMatchObject({
      notice: 'confirm-joining',
      memberId: stored?.member.memberId,
    });
  });

  it('refuses who is there already, and what is no address', async () => {
    expect(await cloud.run('first-member', ...args)).toMatchObject({
      code: 1,
      err: expect.stringContaining('already'),
    });
    const odd = await cloud.run('first-member', '--email', 'ines', '--name', 'Ines');
    expect(odd).toMatchObject({ code: 1, err: expect.stringContaining('--email') });
  });
});

describe('restore', () => {
  it('asks for a moment that has been', async () => {
    expect((await cloud.run('restore', '--to', 'yesterday')).err).toContain('like 2026-11-20T06:00:00Z');
    const { out } = await cloud.run('restore', '--to', '2026-11-20T06:00:00Z');
    expect(out).toContain('into a new table guestlist-at-2026-11-20T060000');
  });

  it('copies back what is no longer there, and what has changed only when told to', async () => {
    const then: Store = { ...store, table: 'then' };
    await store.client.send(new CreateTableCommand(createTableParams('then')));
    for (;;) {
      const { Table } = await store.client.send(new DescribeTableCommand({ TableName: 'then' }));
      if (Table?.TableStatus === 'ACTIVE') break;
    }
    await join('lost', then);
    await join('changed', then);
    await join('changed');
    await updateMember(store, { memberId: 'changed', version: 1, change: { strictness: 'strict' } });
    const strictness = async () => (await memberByEmail(store, member('changed').email))?.member.strictness;
    expect((await cloud.run('restore', '--copy-from', 'then', '--yes')).out).toContain('3 put back, 3 were there');
    expect(await memberByEmail(store, member('lost').email)).toMatchObject({ status: 'active' });
    expect(await strictness()).toBe('strict');
    await cloud.run('restore', '--copy-from', 'then', '--overwrite', '--yes');
    expect(await strictness()).toBe('balanced');
  });
});

describe('tear-down', () => {
  it('says what ends and what stays, for the domain that is deployed and no other', async () => {
    const { out } = await cloud.run('tear-down', '--domain', 'example.org', '--with-data', 'example.org');
    expect(out).toMatch(
      /1\. .*Guestlist-MailIn.*\n2\. .*protection.*\n3\. .*until you delete it yourself: table guestlist/u,
    );
    const other = await cloud.run('tear-down', '--domain', 'example.com');
    expect(other).toMatchObject({ code: 1, err: expect.stringContaining('deployed for example.org') });
    const careless = await cloud.run('tear-down', '--domain', 'example.org', '--with-data', 'yes');
    expect(careless).toMatchObject({ code: 1, err: expect.stringContaining('must repeat the domain') });
  });
});

describe('a command', () => {
  it('that is mistyped says what there is', async () => {
    const { code, err } = await cloud.run('redrive', '--now');
    expect([code, err]).toEqual([1, expect.stringContaining('--yes                do it')]);
  });

  it('asks which version and domain to roll back to', async () => {
    expect(await cloud.run('roll-back')).toMatchObject({ code: 1, err: expect.stringContaining('--to VERSION') });
  });
});
