import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDiskQueue } from './disk-queue.ts';
import { driveQueue } from './queue-driver.ts';

describe('a queue on disk', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'guestlist-queue-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('gives a message to one receiver at a time, and still has it after a restart until it is deleted', async () => {
    const queue = await openDiskQueue(folder, 'mail');
    await queue.send('one');
    const [message] = queue.receive(10);
    expect(queue.receive(10)).toEqual([]);
    const reopened = await openDiskQueue(folder, 'mail');
    const [again] = reopened.receive(10);
    expect(again).toEqual(message);
    if (again !== undefined) await reopened.delete(again);
    expect((await openDiskQueue(folder, 'mail')).size()).toBe(0);
  });

  it('keeps a held message from everybody, and drops it at the next start when what it tells of is not there', async () => {
    const queue = await openDiskQueue(folder, 'mail');
    const held = await queue.hold('sent', 'mail-1');
    await queue.hold('never sent', 'mail-2');
    expect(queue.receive(10)).toEqual([]);
    held.release();
    expect(queue.receive(10)).toMatchObject([{ body: 'sent' }]);
    const reopened = await openDiskQueue(folder, 'mail', (of) => of === 'mail-1');
    expect(reopened.receive(10)).toMatchObject([{ body: 'sent' }]);
    expect(await readdir(join(folder, 'mail'))).toHaveLength(1);
  });

  it('removes what a kill left half-written', async () => {
    const queue = await openDiskQueue(folder, 'mail');
    await queue.send('whole');
    await writeFile(join(folder, 'mail', 'half.json.part'), '{"messageId":');
    expect((await openDiskQueue(folder, 'mail')).size()).toBe(1);
    expect(await readdir(join(folder, 'mail'))).toHaveLength(1);
  });

  it('moves a message that keeps failing to the dead letters with its cause, and brings it back on redrive', async () => {
    const queue = await openDiskQueue(folder, 'mail');
    await queue.send('poison');
    const [first] = queue.receive(1);
    for (let attempts = 0; first !== undefined && queue.size() > 0; attempts += 1) {
      await queue.fail({ ...first, attempts }, 'BrokenError');
    }
    expect(await queue.deadLetters()).toMatchObject([{ body: 'poison', cause: 'BrokenError' }]);
    expect(await queue.redrive()).toBe(1);
    expect(queue.receive(1)).toMatchObject([{ body: 'poison', attempts: 0 }]);
    expect(await queue.deadLetters()).toEqual([]);
  });

  it('feeds a function in batches and brings back only what it reports as failed', async () => {
    const queue = await openDiskQueue(folder, 'mail');
    const seen: string[] = [];
    for (const body of ['a', 'b', 'c']) await queue.send(body);
    const driver = driveQueue(queue, async ({ Records }) => {
      seen.push(...Records.map(({ body }) => body));
      return {
        batchItemFailures: Records.filter(({ body }) => body === 'b').map(({ messageId }) => ({
          itemIdentifier: messageId,
        })),
      };
    });
    await driver.drained();
    await driver.stop();
    expect(seen.slice(0, 3).toSorted()).toEqual(['a', 'b', 'c']);
    expect(queue.size()).toBe(1);
  });

  it('is drained of what was sent before, however steadily more is sent', async () => {
    const queue = await openDiskQueue(folder, 'mail');
    const seen: string[] = [];
    await queue.send('before');
    const driver = driveQueue(queue, async ({ Records }) => {
      seen.push(...Records.map(({ body }) => body));
      await queue.send('later');
      return { batchItemFailures: [] };
    });
    await driver.drained();
    expect(seen).toContain('before');
    expect(queue.size()).toBeGreaterThan(0);
    await driver.stop();
  });
});
