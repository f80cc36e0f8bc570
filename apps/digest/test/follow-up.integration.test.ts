import type { Decision } from '@guestlist/model';
import { changeDecisions, digestByKey, memberById, openInvitations, tellMember, updateMember } from '@guestlist/store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { invitationOf, openPostOffice, textOf } from './post-office.ts';

const hour = (day: number): string => new Date(Date.UTC(2026, 10, day, 7)).toISOString();
const NAMES = ['Ada Quist', 'Ben Otto', 'Cleo Marsh', 'Dina Perry', 'Emil Sand', 'Fay Holm', 'Gus Lindner'];

/** What a digest tells beyond who is new, over days and weeks. */
describe('digest after digest', () => {
  let office: Awaited<ReturnType<typeof openPostOffice>>;
  beforeEach(async () => {
    office = await openPostOffice();
    await office.join();
  });
  afterEach(() => office.stop());

  const decide = async (name: string, at: string, over: Partial<Decision> = {}): Promise<void> => {
    const open = await openInvitations(office.store, 'm1');
    const key = open.find(({ facts }) => facts.inviter.name === name)?.key;
    if (key === undefined) throw new Error(`${name} is not open`);
    const decision: Decision = { action: 'accept', at, source: 'link', newDevice: false, ...over };
    await changeDecisions(office.store, { memberId: 'm1', key, at, change: (history) => [...history, decision] });
  };

  /** The digest of a day on which these people came; null when none was sent. */
  const digestOn = async (day: number, ...names: readonly string[]): Promise<string | null> => {
    const before = office.sent.length;
    office.clock(hour(day));
    for (const name of names) await office.invite(invitationOf(name));
    await office.judgeAll();
    await office.tick();
    expect(await office.work()).toBe(0);
    const mail = office.sent[before];
    return mail === undefined ? null : textOf(mail).replace(/\s+/gu, ' ');
  };

  it('asks once, a fortnight after an accept, whenever the next digest comes, and not when turned off', async () => {
    await digestOn(20, 'Ada Quist', 'Ben Otto');
    await decide('Ada Quist', hour(20).replace('07:00', '08:00'));
    expect(await digestOn(27, 'Cleo Marsh')).not.toContain('You accepted Ada Quist on');
    expect(await digestOn(37, 'Dina Perry')).toContain('You accepted Ada Quist on 20 November');
    expect(await digestOn(38, 'Emil Sand')).not.toContain('You accepted Ada Quist on');
  });

  it('offers one a week after three digests without a tap, once', async () => {
    const offers: boolean[] = [];
    for (const [n, name] of NAMES.slice(0, 5).entries())
      offers.push((await digestOn(20 + n, name))?.includes('One a week may be enough') ?? false);
    expect(offers).toEqual([false, false, false, true, false]);
  });

  it('does not offer it to who decides', async () => {
    for (const [n, name] of NAMES.slice(0, 5).entries()) {
      expect(await digestOn(20 + n, name)).not.toContain('One a week');
      if (n === 1) await decide(name, hour(20 + n).replace('07:00', '09:00'));
    }
  });

  it('tells what one press on several decided as one row that leads back to it, and from where', async () => {
    await digestOn(20, 'Ada Quist', 'Ben Otto', 'Cleo Marsh');
    const at = hour(20).replace('07:00', '08:00');
    for (const name of ['Ada Quist', 'Ben Otto']) await decide(name, at, { action: 'ignore', source: 'group' });
    await decide('Cleo Marsh', at.replace('08:00', '08:05'), { newDevice: true });
    const text = await digestOn(21, 'Dina Perry');
    expect(text).toMatch(/Accepted: Cleo Marsh \(decided from a new device\) Undo: \S+/u);
    expect(text).toMatch(
      /Ignored: (?:Ada Quist and Ben Otto|Ben Otto and Ada Quist) Undo: \S+\/now\?at=2026-11-20T08%3A00/u,
    );
  });

  it('tells of taps it held back, once', async () => {
    await digestOn(20, 'Ada Quist');
    const note = { noteId: 'held-2026-11-20', kind: 'held-decisions', at: hour(20), count: 12 } as const;
    await tellMember(office.store, { memberId: 'm1', note });
    expect(await digestOn(21)).toContain('12 links of your digest opened faster than a person taps');
    expect(await digestOn(22, 'Ben Otto')).not.toContain('faster than a person taps');
  });

  it('rolls up what came during a pause', async () => {
    await digestOn(20, 'Ada Quist');
    const pausedUntil = hour(25);
    const version = (await memberById(office.store, 'm1'))?.version ?? 0;
    const change = { pausedUntil, nextDueAt: pausedUntil };
    expect(await updateMember(office.store, { memberId: 'm1', version, change })).toBe('saved');
    expect(await digestOn(22, 'Ben Otto')).toBeNull();
    const text = await digestOn(25, 'Cleo Marsh');
    for (const name of ['Ben Otto', 'Cleo Marsh']) expect(text).toContain(name);
    expect(text).toContain('2 people have invited you');
    expect((await digestByKey(office.store, 'm1', '2026-11-25'))?.rows.map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});
