import {
  digestByKey,
  eraseMember,
  exportMember,
  invitation,
  memberById,
  pastOf,
  recordSendEvent,
  updateMember,
} from '@guestlist/store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, invitationOf, openPostOffice, refusal, textOf } from './post-office.ts';

const NEXT_DAY = '2026-11-21T07:00:00.000Z';

describe('the daily digest', () => {
  let office: Awaited<ReturnType<typeof openPostOffice>>;
  const text = (n = 0): string => {
    const mail = office.sent[n];
    return mail === undefined ? '' : textOf(mail);
  };

  beforeEach(async () => {
    office = await openPostOffice();
    await office.join();
  });
  afterEach(() => office.stop());

  it('goes out once, however often the clock strikes and the job comes', async () => {
    await office.invite(invitationOf('Clara Voss'));
    await office.judgeAll();
    await Promise.all([office.tick(), office.tick()]);
    office.jobs.push(...office.jobs);
    await office.work();
    await office.work();
    expect(office.sent).toHaveLength(1);
    expect(office.sent[0]).toMatchObject({ to: 'ada@fernholz.example', tags: { memberId: 'm1', localDate: DAY } });
    expect(text()).toContain('Clara Voss');
  });

  it('is not sent when nothing is new', async () => {
    await office.tick();
    expect(await office.work()).toBe(0);
    expect(office.sent.length).toBe(0);
  });

  it('brings undecided ones back beside what is new, and not alone', async () => {
    await office.invite(invitationOf('Clara Voss'));
    await office.judgeAll();
    await office.tick();
    await office.work();
    office.clock(NEXT_DAY);
    await office.tick();
    await office.work();
    expect(office.sent).toHaveLength(1);
    office.clock('2026-11-22T07:00:00.000Z');
    await office.invite(invitationOf('Dario Lenz'));
    await office.judgeAll();
    await office.tick();
    await office.work();
    expect(text(1)).toContain('Dario Lenz');
    expect(text(1)).toContain('Clara Voss');
  });

  it('leaves what still waits for its verdict to the next one', async () => {
    const early = invitationOf('Clara Voss');
    await office.invite(early);
    await office.judgeAll();
    await office.invite(invitationOf('Dario Lenz'));
    await office.tick();
    await office.work();
    expect(text()).toContain('Clara Voss');
    expect(text()).not.toContain('Dario Lenz');
  });

  it('tries again at once when SES has refused it', async () => {
    await office.invite(invitationOf('Clara Voss'));
    await office.judgeAll();
    await office.tick();
    office.failWith(refusal());
    expect(await office.work()).toBe(1);
    office.failWith(null);
    expect(await office.work()).toBe(0);
    expect(office.sent).toHaveLength(1);
  });

  it('waits for its lease when a broken connection hides whether it went out', async () => {
    await office.invite(invitationOf('Clara Voss'));
    await office.judgeAll();
    await office.tick();
    office.failWith(new Error('socket hang up'));
    await office.work();
    office.failWith(null);
    expect(await office.work()).toBe(1);
    expect(office.sent.length).toBe(0);
    office.clock(`${DAY}T07:02:01.000Z`);
    expect(await office.work()).toBe(0);
    expect(office.sent).toHaveLength(1);
  });

  it('is never sent again when SES says it has sent it', async () => {
    await office.invite(invitationOf('Clara Voss'));
    await office.judgeAll();
    await office.tick();
    office.failWith(new Error('socket hang up'));
    await office.work();
    await recordSendEvent(office.store, {
      memberId: 'm1',
      localDate: DAY,
      messageId: 'ses-0',
      at: `${DAY}T07:00:01.000Z`,
    });
    office.failWith(null);
    office.clock(`${DAY}T07:10:00.000Z`);
    expect(await office.work()).toBe(0);
    expect(office.sent.length).toBe(0);
    expect(await digestByKey(office.store, 'm1', DAY)).toMatchObject({ status: 'sent', messageId: 'ses-0' });
  });

  it('carries the date of the last hour it was due when the clock was away for days', async () => {
    await office.invite(invitationOf('Clara Voss'));
    await office.judgeAll();
    office.clock('2026-11-23T09:30:00.000Z');
    await office.tick();
    await office.work();
    expect(office.sent).toMatchObject([{ tags: { localDate: '2026-11-23' } }]);
  });

  it('keeps its list under the numbers the mail shows, a campaign under one', async () => {
    const note = 'Hello, we place engineers with growing companies and I would love to show you our three best ones.';
    for (const name of ['Ben Otto', 'Mia Roth', 'Udo Pfau']) {
      await office.invite(invitationOf(name, { note, company: 'Kranach Personal' }));
    }
    await office.invite(invitationOf('Clara Voss'));
    await office.judgeAll();
    await office.tick();
    await office.work();
    const rows = (await digestByKey(office.store, 'm1', DAY))?.rows ?? [];
    const numbered = text().matchAll(/^(\d+)\. +(.+)$/gmu);
    const shown = new Map([...numbered].map(([, number, title]) => [title, Number(number)]));
    const [campaign, alone] = [shown.get('3 invitations from Kranach Personal'), shown.get('Clara Voss')];
    expect(new Set([campaign, alone])).toEqual(new Set([1, 2]));
    expect(rows.map(({ number, campaign: name }) => [number, name]).toSorted()).toEqual(
      [
        [campaign, 'c1'],
        [campaign, 'c1'],
        [campaign, 'c1'],
        [alone, null],
      ].toSorted(),
    );
  });

  it('is sent again with nothing new when the member asks for a fresh one, stopped or not', async () => {
    await office.invite(invitationOf('Clara Voss'));
    await office.judgeAll();
    await office.tick();
    await office.work();
    office.clock(NEXT_DAY);
    const { version = 0 } = (await memberById(office.store, 'm1')) ?? {};
    await updateMember(office.store, { memberId: 'm1', version, change: { pausedUntil: 'forever', nextDueAt: null } });
    const job = { type: 'digest', memberId: 'm1', localDate: '2026-11-21', dueAt: NEXT_DAY } as const;
    office.jobs.push(job);
    await office.work();
    expect(office.sent).toHaveLength(1);
    office.jobs.push({ ...job, fresh: true });
    await office.work();
    expect(office.sent).toHaveLength(2);
    expect(text(1)).toContain('Clara Voss');
  });

  it('says farewell to a member who has left, once, and forgets the address', async () => {
    await eraseMember(office.store, 'm1', { farewellUntil: Date.parse(NEXT_DAY) / 1000 });
    const job = { type: 'notice', notice: 'erased', memberId: 'm1', noticeId: 'erased.x' } as const;
    for (let time = 0; time < 2; time += 1) {
      office.jobs.push(job);
      expect(await office.work()).toBe(0);
    }
    expect(office.sent).toMatchObject([{ to: 'ada@fernholz.example' }]);
    expect(text()).toContain('we have erased everything');
    expect(await exportMember(office.store, 'm1')).toEqual([]);
  });

  it('leaves, after some 88 days, no more of an invitation than a keyed hash', async () => {
    const { key } = await office.invite(invitationOf('Clara Voss'));
    const person = (await invitation(office.store, 'm1', key))?.personKey;
    if (person === undefined) throw new Error('no invitation');
    await office.judgeAll();
    office.clock('2027-02-17T07:00:00.000Z');
    office.jobs.push({ type: 'digest', memberId: 'm1', localDate: '2027-02-17', dueAt: '2027-02-17T07:00:00.000Z' });
    await office.work();
    expect(await invitation(office.store, 'm1', key)).toBeNull();
    expect(await pastOf(office.store, 'm1', person)).toMatchObject({ times: 1, lastAction: null });
    expect(JSON.stringify(await exportMember(office.store, 'm1'))).not.toContain('Clara');
  });

  it('asks once after a fortnight of silence', async () => {
    office.clock('2026-11-20T07:00:00.000Z');
    await office.tick();
    await office.work();
    expect(office.sent).toHaveLength(0);
    for (const day of ['24', '25', '26']) {
      office.clock(`2026-12-${day}T07:00:00.000Z`);
      await office.tick();
      await office.work();
    }
    expect(office.sent).toHaveLength(1);
  });
});
