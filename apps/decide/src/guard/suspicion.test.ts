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
});
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

  it('are held when a group contradicts one of its own', () => {
    const presses = [press(0, 'ignore', 1, 2, 3), press(1, 'accept', 2)];
    expect(heldKeys(presses, 20)).toEqual(['i.2 ignore contradiction', 'i.2 accept contradiction']);
  });

  it('are held when together they touch most of a digest within ten seconds', () => {
    const presses = [press(0, 'accept', 1), press(1, 'accept', 2), press(9, 'accept', 3)];
    expect(suspicious(presses, 6)).toEqual([]);
    expect(heldKeys(presses, 5)).toEqual(['i.1 accept burst', 'i.2 accept burst', 'i.3 accept burst']);
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
