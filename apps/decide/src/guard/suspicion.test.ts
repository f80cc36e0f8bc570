import type { InvitationKey } from '@guestlist/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Press } from './suspicion.ts';
import { suspicious } from './suspicion.ts';

const start = Date.parse('2026-11-23T07:00:00Z');
const key = (n: number): InvitationKey => `i.${n}` as InvitationKey;
const press = (seconds: number, action: Press['action'], ...numbers: readonly number[]): Press => ({
  invitations: numbers.map(key),
  action,
  at: new Date(start + seconds * 1000).toISOString(),
  device: null,
});
const by = (device: string, one: Press): Press => ({ ...one, device });
const heldKeys = (presses: readonly Press[], size: number): readonly string[] =>
  suspicious(presses, size).map(({ key: k, action, reason }) => `${k} ${action} ${reason}`);

describe('presses from devices that are not trusted', () => {
  it('count when they are single or apart', () => {
    expect(suspicious([press(0, 'accept', 1)], 10)).toEqual([]);
    expect(suspicious([press(0, 'accept', 1), press(10.001, 'ignore', 1)], 10)).toEqual([]);
    expect(suspicious([press(0, 'accept', 1), press(3, 'ignore', 2)], 10)).toEqual([]);
  });

  it('count when the same one is repeated', () => {
    expect(suspicious([press(0, 'accept', 1), press(0, 'accept', 1), press(2, 'accept', 1)], 2)).toEqual([]);
  });

  it('are all held when two of them contradict each other within ten seconds, whichever came first', () => {
    const presses = [press(0, 'accept', 1), press(10, 'ignore', 1), press(30, 'accept', 1)];
    expect(heldKeys(presses, 10)).toEqual(['i.1 accept contradiction', 'i.1 ignore contradiction']);
    expect(heldKeys(presses.toReversed(), 10)).toEqual(heldKeys(presses, 10));
  });

  it('count when one device decides, takes back and decides otherwise, once and not at a machine’s pace', () => {
    const changed = [press(0, 'accept', 1), press(1.5, 'take-back', 1), press(3, 'ignore', 1)];
    const own = changed.map((one) => by('a', one));
    expect(suspicious(own, 1)).toEqual([]);
    expect(suspicious([...own, by('a', press(5, 'accept', 2))], 10)).toEqual([]);
    const held = ['i.1 accept contradiction', 'i.1 ignore contradiction'];
    expect(heldKeys(changed, 1)).toEqual(held);
    const without = own.filter(({ action }) => action !== 'take-back');
    expect(heldKeys(without, 1)).toEqual(held);
    const hasty = own.map((one) => ({ ...one, at: new Date(start + (Date.parse(one.at) - start) / 2).toISOString() }));
    expect(heldKeys(hasty, 1)).toEqual(held);
    const [first, , last] = changed;
    if (first === undefined || last === undefined) throw new Error('no presses');
    const two = [by('a', first), by('b', press(1.5, 'take-back', 1)), by('a', last)];
    expect(heldKeys(two, 1)).toEqual(held);
  });

  it('are held when one device changes its mind again and again, or another has its say too', () => {
    const often = [
      press(0, 'accept', 1),
      press(2, 'take-back', 1),
      press(4, 'ignore', 1),
      press(6, 'take-back', 1),
      press(8, 'accept', 1),
    ].map((one) => by('a', one));
    expect(heldKeys(often, 1)).toHaveLength(3);
    const joined = [...often.slice(0, 3), by('b', press(5, 'accept', 1))];
    expect(heldKeys(joined, 1)).toHaveLength(3);
  });

  it('are held when a group contradicts one of its own', () => {
    const presses = [press(0, 'ignore', 1, 2, 3), press(1, 'accept', 2)];
    expect(heldKeys(presses, 20)).toEqual(['i.2 ignore contradiction', 'i.2 accept contradiction']);
  });

  it('are held when together they touch most of a digest within ten seconds', () => {
    const presses = [press(0, 'accept', 1), press(1, 'accept', 2), press(9, 'accept', 3)];
    expect(suspicious(presses, 6)).toEqual([]);
    expect(heldKeys(presses, 5)).toEqual(['i.1 accept burst', 'i.2 accept burst', 'i.3 accept burst']);
  });

  it('are held around a machine’s on several invitations, and count beside a person’s on one', () => {
    const machine = [1, 2].flatMap((n) => [press(n, 'accept', n), press(n, 'ignore', n)]);
    const chained = [press(11, 'later', 5), press(20, 'later', 6)];
    expect(heldKeys([...machine, ...chained, press(31, 'later', 7)], 20)).toEqual([
      'i.1 accept contradiction',
      'i.1 ignore contradiction',
      'i.2 accept contradiction',
      'i.2 ignore contradiction',
      'i.5 later burst',
      'i.6 later burst',
    ]);
    expect(heldKeys([...machine.slice(0, 2), press(3, 'later', 5)], 20)).toHaveLength(2);
  });

  it('count when a person ignores a whole group with one press and nothing else happens', () => {
    expect(suspicious([press(0, 'ignore', 1, 2, 3, 4, 5)], 5)).toEqual([]);
  });

  it('leave nothing standing of a scanner that presses everything, in whatever order', () => {
    const links = [1, 2, 3, 4, 5, 6].flatMap((n) => [press(0, 'accept', n), press(0, 'ignore', n)]);
    fc.assert(
      fc.property(fc.shuffledSubarray(links, { minLength: links.length }), (order) => {
        const timed = order.map((one, index) => ({ ...one, at: new Date(start + index * 700).toISOString() }));
        expect(suspicious(timed, 6).length).toBe(links.length);
      }),
    );
  });
});
