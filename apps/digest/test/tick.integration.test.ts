import { DUE_PARTITIONS } from '@guestlist/store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPostOffice } from './post-office.ts';

const MEMBERS = 300;
const ids = Array.from({ length: MEMBERS }, (_, n) => `m${n}`);

describe('a tick over many members', () => {
  let office: Awaited<ReturnType<typeof openPostOffice>>;
  const queued = () => office.jobs.map(({ memberId }) => memberId).sort();

  beforeEach(async () => {
    office = await openPostOffice();
    await Promise.all(
      ids.map((id) => office.join({ memberId: id, email: `${id}@fernholz.example`, door: `${id}@in.example.org` })),
    );
  });
  afterEach(() => office.stop());

  it('queues each due digest once, and moves every member on', async () => {
    expect(await office.tick()).toMatchObject({ due: MEMBERS });
    expect(queued()).toEqual([...ids].sort());
    expect(await office.tick()).toMatchObject({ due: 0 });
  });

  it('does so too where a clock strikes for each part of the members', async () => {
    const parts = Array.from({ length: DUE_PARTITIONS }, (_, partition) => partition);
    const results = await Promise.all(parts.map((partition) => office.tick(undefined, partition)));
    expect(queued()).toEqual([...ids].sort());
    expect(results.every(({ due }) => due < MEMBERS)).toBe(true);
    expect(await office.tick()).toMatchObject({ due: 0 });
  });
});
