import type { Finding } from '@guestlist/model';
import { RULESET } from '@guestlist/rules';
import { changeDecisions, createMember, invitationsPage, putVerdict, recordInvitation } from '@guestlist/store';
import { decision, facts, mail, member } from '@guestlist/store/test-builders';
import { type LocalTable, startLocalTable } from '@guestlist/store/test-table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replay, replayLines } from './replay.ts';

const NOW = new Date().toISOString();
const ACCEPT = decision('accept', NOW);
const base = (points: number): readonly Finding[] => [{ rule: 'base', points, evidence: 'base', params: {} }];

describe('replaying decided invitations under the rules of today', () => {
  let table: LocalTable;

  beforeAll(async () => {
    table = await startLocalTable();
    const { store } = table;
    const ada = member('ada-1', { email: 'ada@sorel.example', name: 'Ada Sorel', timeZone: 'UTC', createdAt: NOW });
    await createMember(store, { member: ada, status: 'active', nextDueAt: NOW, at: NOW });
    for (const [at, name] of ['Nia', 'Oto', 'Pia'].entries()) {
      const invitationId = String(7_500_000_000_000_000_000n + BigInt(at));
      const inviter = { name, headline: 'Crypto signals | financial freedom | join my team', profileUrl: null };
      const of = facts({ invitationId, invitedAt: NOW, inviter });
      await recordInvitation(store, mail('ada-1', of, { receivedAt: NOW, messageId: name }));
    }
    const { items } = await invitationsPage(store, { memberId: 'ada-1', cursor: null, limit: 10 });
    for (const [at, { key, revision }] of items.entries()) {
      const score = at === 0 ? 90 : 10;
      const group = at === 0 ? ('worth-accepting' as const) : ('mass-invite' as const);
      const verdict = { group, score, findings: base(score), ruleset: 'of-old', complete: true };
      const settlement = { memberId: 'ada-1', key, revision, viewedProfileAt: null, learned: null, judgedAt: NOW };
      await putVerdict(store, { ...settlement, verdict });
      if (at < 2) await changeDecisions(store, { memberId: 'ada-1', key, at: NOW, change: () => [ACCEPT] });
    }
  });
  afterAll(() => table.stop());

  it('finds those that would flip, names the rules, and leaves undecided ones and the table alone', async () => {
    const found = await replay(table.store);
    expect(found.decided).toBe(2);
    expect(found.flips).toEqual([
      { to: 'mass-invite', agrees: false, rules: expect.arrayContaining(['headline-of-wealth']) },
    ]);
    const { items } = await invitationsPage(table.store, { memberId: 'ada-1', cursor: null, limit: 10 });
    expect(new Set(items.map(({ verdict }) => verdict?.ruleset))).toEqual(new Set(['of-old']));
  });

  it('tells numbers and rules, and nobody’s words', async () => {
    const lines = replayLines(await replay(table.store)).join('\n');
    expect(lines).toContain(RULESET);
    expect(lines).toContain('Judged by of-old: 2');
    expect(lines).toContain('1 of 2 decided invitations would flip: 0 to worth accepting, 1 to mass-invite.');
    expect(lines).toMatch(/headline-of-wealth +1/u);
    expect(lines).not.toMatch(/Nia|Oto|financial/iu);
  });
});
