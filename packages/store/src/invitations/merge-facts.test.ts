import { describe, expect, it } from 'vitest';
import { facts } from '../../test/builders.ts';
import { type Known, mergeFacts } from './merge-facts.ts';

const known = (
  over: Parameters<typeof facts>[0],
  trust: Known['trust'] = 'verified',
  defects: string[] = [],
): Known => ({
  facts: facts(over),
  trust,
  defects,
});

describe('facts of equal trust', () => {
  it('fill each other’s gaps, the first word staying', () => {
    const merged = mergeFacts(
      known({ note: 'first', inviter: { company: null } }, 'verified', ['a']),
      known({ note: 'second', inviter: { company: 'Orvalis' } }, 'verified', ['b', 'a']),
    );
    expect(merged).toMatchObject({ facts: { note: 'first', inviter: { company: 'Orvalis' } }, defects: ['a', 'b'] });
  });

  it('prefer a whole headline to a cut one, whichever came first', () => {
    const [cut, whole] = [
      known({ inviter: { headline: 'Sales at…' } }),
      known({ inviter: { headline: 'Sales at Pumpenwerk' } }),
    ];
    for (const merged of [mergeFacts(cut, whole), mergeFacts(whole, cut)])
      expect(merged.facts.inviter.headline).toBe('Sales at Pumpenwerk');
  });

  it('prefer the relations that are named', () => {
    const merged = mergeFacts(
      known({ mutual: { count: 3, names: [] } }),
      known({ mutual: { count: 3, names: ['Ada'] } }),
    );
    expect(merged.facts.mutual?.names).toEqual(['Ada']);
    expect(mergeFacts(merged, known({ mutual: null })).facts.mutual).toEqual(merged.facts.mutual);
  });

  it('keep that it was reminded of', () => {
    expect(mergeFacts(known({ reminder: true }), known({})).facts.reminder).toBe(true);
  });
});

describe('facts of higher trust', () => {
  it('replace the lower ones whole, but for the invitation’s own id and time', () => {
    const low = known({ invitationId: '1', invitedAt: '2026-11-01T00:00:00.000Z', note: 'forged' }, 'unverified', [
      'x',
    ]);
    const high = known({ inviter: { name: 'Real' } }, 'vouched');
    expect(mergeFacts(low, high)).toEqual({
      ...high,
      facts: { ...high.facts, invitationId: '1', invitedAt: '2026-11-01T00:00:00.000Z' },
    });
  });

  it('are never changed by lower ones', () => {
    const high = known({}, 'member');
    expect(mergeFacts(high, known({ note: 'forged' }, 'unverified', ['x']))).toBe(high);
  });
});
