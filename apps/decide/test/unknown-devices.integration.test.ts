import { devices, memberNotes } from '@guestlist/store';
import { beforeEach, describe, expect, it } from 'vitest';
import { visitor } from './visitor.ts';
import type { World } from './world.ts';
import { worlds } from './worlds.ts';

const startWorld = worlds();
let world: World;

beforeEach(async () => {
  world = await startWorld();
});

describe('two devices nobody knows', () => {
  it('that contradict each other within ten seconds decide nothing, and the member is told', async () => {
    const [one, other] = [visitor(world), visitor(world)];
    await one.press(await one.get(world.decisionLink(0, 'accept')), 'Accept');
    expect(await world.standing(0)).toBe('accept');
    world.pass(9000);
    const held = await other.press(await other.get(world.decisionLink(0, 'ignore')), 'Ignore');
    expect(held.title).toBe('We wrote it down, but changed nothing');
    expect(await world.standing(0)).toBeNull();
    expect(await world.historyOf(0)).toMatchObject([{ held: 'contradiction' }, { held: 'contradiction' }]);
    expect(await memberNotes(world.store, world.member.memberId)).toMatchObject([{ kind: 'held-decisions', count: 1 }]);
    expect(await devices(world.store, world.member.memberId)).toEqual([]);
  });

  it('do not stop one person from changing their mind by undo, on a device that is new', async () => {
    const someone = visitor(world);
    const done = await someone.press(await someone.get(world.decisionLink(0, 'accept')), 'Accept');
    world.pass(2000);
    const undone = await someone.press(done, 'Undo');
    world.pass(2000);
    const other = await someone.press(undone, 'Ignore');
    expect(other.title).toBe('You ignore Marta Kowalczyk');
    expect(await world.standing(0)).toBe('ignore');
    expect(await memberNotes(world.store, world.member.memberId)).toEqual([]);
  });

  it('that differ after eleven seconds both count, the last one holds', async () => {
    const [one, other] = [visitor(world), visitor(world)];
    await one.press(await one.get(world.decisionLink(0, 'accept')), 'Accept');
    world.pass(11_000);
    await other.press(await other.get(world.decisionLink(0, 'ignore')), 'Ignore');
    expect(await world.standing(0)).toBe('ignore');
    expect(await memberNotes(world.store, world.member.memberId)).toEqual([]);
  });

  it('cannot undo a trusted decision in passing', async () => {
    const owner = visitor(world);
    await owner.press(await owner.get(world.decisionLink(1, 'accept')), 'Accept');
    world.pass(11 * 60_000);
    await owner.press(await owner.get(world.decisionLink(0, 'accept')), 'Accept');
    world.pass(60_000);
    const scanner = visitor(world, false);
    await scanner.press(await scanner.get(world.decisionLink(0, 'accept')), 'Undo');
    expect(await world.standing(0)).toBeNull();
    await scanner.press(await scanner.get(world.decisionLink(0, 'ignore')), 'Ignore');
    expect(await world.standing(0)).toBe('accept');
  });

  it('leave the trusted device alone', async () => {
    const owner = visitor(world);
    await owner.press(await owner.get(world.decisionLink(0, 'accept')), 'Accept');
    world.pass(11 * 60_000);
    await owner.press(await owner.get(world.decisionLink(1, 'accept')), 'Accept');
    await owner.press(await owner.get(world.decisionLink(1, 'ignore')), 'Ignore');
    expect(await world.standing(1)).toBe('ignore');
  });
});
