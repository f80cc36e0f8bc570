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

  it.each(['name', 'title', 'company', 'location', 'profileUrl', 'memberNumber'] as const)(
    'fill %s where it was not known, and leave it where it was',
    (field) => {
      const [none, one, other] = [null, 'one', 'other'].map((value) => known({ inviter: { [field]: value } }));
      if (none === undefined || one === undefined || other === undefined) throw new Error('three are known');
      expect(mergeFacts(none, one).facts.inviter[field]).toBe('one');
      expect(mergeFacts(one, none).facts.inviter[field]).toBe('one');
      expect(mergeFacts(one, other).facts.inviter[field]).toBe('one');
    },
  );

  it('keep id, time and sources known first, and the trust', () => {
    const from = (confidence: number) => ({ source: 'text', confidence }) as const;
    const first = known({ invitationId: '1', invitedAt: 'first', sources: { note: from(1) } }, 'vouched');
    const second = known(
      { invitationId: '2', invitedAt: 'second', sources: { note: from(2), name: from(2) } },
      'vouched',
    );
    expect(mergeFacts(first, second)).toMatchObject({
      trust: 'vouched',
      facts: { invitationId: '1', invitedAt: 'first', sources: { note: from(1), name: from(2) } },
    });
    expect(mergeFacts(known({}), known({ invitationId: '2', invitedAt: 'second' })).facts).toMatchObject({
      invitationId: '2',
      invitedAt: 'second',
    });
  });

  it('leave a cut headline where the other is cut too or missing', () => {
    const [cut, shorter, none] = ['Sales at…', 'Sa…', null].map((headline) => known({ inviter: { headline } }));
    if (cut === undefined || shorter === undefined || none === undefined) throw new Error('three are known');
    expect(mergeFacts(cut, shorter).facts.inviter.headline).toBe('Sales at…');
    expect(mergeFacts(cut, none).facts.inviter.headline).toBe('Sales at…');
    expect(mergeFacts(none, cut).facts.inviter.headline).toBe('Sales at…');
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
    expect(mergeFacts(known({ mutual: null }), merged).facts.mutual).toEqual(merged.facts.mutual);
    const other = known({ mutual: { count: 4, names: ['Bo'] } });
    expect(mergeFacts(merged, other).facts.mutual).toEqual({ count: 3, names: ['Ada'] });
    expect(mergeFacts(known({}), known({})).facts.mutual).toBeNull();
  });

  it('keep that it was reminded of', () => {
    expect(mergeFacts(known({ reminder: true }), known({})).facts.reminder).toBe(true);
    expect(mergeFacts(known({}), known({ reminder: true })).facts.reminder).toBe(true);
    expect(mergeFacts(known({}), known({})).facts.reminder).toBe(false);
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
