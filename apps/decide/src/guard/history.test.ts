import type { Decision } from '@guestlist/model';
import { standingDecision } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { heldBack, takenBack, takenBackFrom, wasTakenBack } from './history.ts';

const at = '2026-11-23T07:00:00.000Z';
const later = '2026-11-23T07:05:00.000Z';
const key = 'i.1' as never;
const accept: Decision = { action: 'accept', at, source: 'link', newDevice: true };
const ignore: Decision = { ...accept, action: 'ignore', at: later };

describe('the history of an invitation', () => {
  it('takes the standing decision back, and the one before holds again', () => {
    const history = takenBack([accept, ignore], later);
    expect(standingDecision(history)).toBe(accept);
    expect(wasTakenBack(history, 'ignore')).toBe(true);
    expect(wasTakenBack(history, 'accept')).toBe(false);
  });

  it('takes back what one press on a group decided, wherever it stands', () => {
    expect(takenBackFrom([accept, ignore], at, later)).toEqual([{ ...accept, undoneAt: later }, ignore]);
  });

  it('holds only what was pressed then, by a device that was not trusted', () => {
    const trusted = { ...accept, newDevice: false };
    const held = [{ key, action: 'accept', at, reason: 'burst' }] as const;
    expect(heldBack([accept, ignore], held)).toEqual([{ ...accept, held: 'burst' }, ignore]);
    expect(heldBack([trusted], held)).toEqual([trusted]);
  });

  it('holds all presses of the same moment', () => {
    const together = { ...ignore, at };
    const held = [
      { key, action: 'ignore', at, reason: 'contradiction' },
      { key, action: 'accept', at, reason: 'contradiction' },
      { key, action: 'undo', at, reason: 'contradiction' },
    ] as const;
    expect(standingDecision(heldBack([accept, together], held))).toBeNull();
  });

  it('forgets an undo that is held', () => {
    const trusted = { ...accept, newDevice: false };
    const held = [{ key, action: 'undo', at: later, reason: 'contradiction' }] as const;
    expect(heldBack(takenBack([trusted], later), held)).toEqual([trusted]);
  });

  it('stays the very same when there is nothing to change', () => {
    const history = [{ ...accept, held: 'burst' as const }];
    expect(heldBack(history, [{ key, action: 'accept', at, reason: 'contradiction' }])).toBe(history);
    expect(takenBack(history, later)).toBe(history);
  });
});
