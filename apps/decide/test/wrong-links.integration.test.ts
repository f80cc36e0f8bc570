import { makeToken } from '@guestlist/decision-links';
import { beforeEach, describe, expect, it } from 'vitest';
import { visitor } from './visitor.ts';
import type { World } from './world.ts';
import { worlds } from './worlds.ts';

const startWorld = worlds();
let world: World;

beforeEach(async () => {
  world = await startWorld();
});

describe('a link that is not right', () => {
  it('gets a friendly page and changes nothing', async () => {
    const path = world.decisionLink(0, 'accept');
    const broken = await visitor(world).get(`${path.slice(0, -1)}x`);
    expect(broken.status).toBe(400);
    expect(broken.title).toBe('This link is not whole');
    expect(world.logged.join()).not.toContain(path.slice(3, 20));
  });

  it('because it was changed anywhere, or made with a key that is not ours, decides nothing', async () => {
    const someone = visitor(world);
    const [path, other] = [world.decisionLink(0, 'accept'), world.decisionLink(0, 'ignore')];
    const fields = (await someone.get(path)).forms[0]?.fields ?? {};
    const bytes = Buffer.from(path.slice(3), 'base64url');
    const changed = [...bytes.keys()].map((at) => {
      const copy = Buffer.from(bytes);
      copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
      return copy.toString('base64url');
    });
    const claim = {
      kind: 'decision',
      memberId: world.member.memberId,
      digest: '2026-11-23',
      action: 'accept',
    } as const;
    const [key] = world.invitations;
    if (key === undefined) throw new Error('no invitation');
    const forged = [3, 2].map((id) =>
      makeToken([{ id, secret: Buffer.alloc(32, 9) }], {
        ...claim,
        invitation: key,
        expiresAt: new Date('2026-12-24T00:00:00Z'),
      }),
    );
    const swapped = Buffer.concat([Buffer.from(other.slice(3), 'base64url').subarray(0, -16), bytes.subarray(-16)]);
    for (const token of [...changed, ...forged, swapped.toString('base64url')]) {
      expect((await someone.post(`/d/${token}`, fields)).status).toBe(400);
    }
    expect(await world.historyOf(0)).toEqual([]);
  });

  it('and is older than 45 days offers a fresh digest, which is mailed', async () => {
    const path = world.decisionLink(0, 'accept');
    world.pass(45 * 86_400_000);
    const someone = visitor(world);
    const old = await someone.get(path);
    expect(old.status).toBe(410);
    await someone.press(old, 'Send me a fresh digest');
    expect(world.mails).toEqual([
      {
        type: 'digest',
        memberId: world.member.memberId,
        localDate: '2027-01-07',
        dueAt: '2027-01-07T07:00:00.000Z',
        fresh: true,
      },
    ]);
    expect((await someone.post(path, { action: 'accept' })).status).toBe(410);
    expect(await world.historyOf(0)).toEqual([]);
  });
});
