import type { InvitationKey, Trust } from '@guestlist/model';
import type { DigestRow, StoredInvitation } from '@guestlist/store';
import { describe, expect, it } from 'vitest';
import { decideByReply } from './orders.ts';

const key = (n: number): InvitationKey => `i.${n}` as InvitationKey;
/** Six rows: 4 is a campaign of two, 5 is vouched for by nobody, 6 is decided already. */
const rows: readonly DigestRow[] = [1, 2, 3, 4, 4, 5, 6].map((number, n) => ({
  number,
  key: key(n + 1),
  group: 'mass-invite',
  campaign: number === 4 ? 'c1' : null,
}));
const stored = (n: number, trust: Trust, decided: boolean): StoredInvitation =>
  // What is decided by reads no more of an invitation than this.
  ({
    key: key(n),
    trust,
    decision: decided ? { action: 'accept', at: '2026-11-23T08:00:00.000Z', source: 'link', newDevice: false } : null,
  }) as StoredInvitation;
const invitations = new Map(
  rows.map(({ key: each }, n) => [each, stored(n + 1, n === 5 ? 'unverified' : 'verified', n === 6)]),
);

const decide = (text: string) => {
  const {
    decisions,
    wantsLink: _,
    ...others
  } = decideByReply(text, { rows, invitations }, { name: 'Ada Sorel', domain: 'in.example' });
  return { ...others, decisions: Object.fromEntries(decisions) };
};

describe('the orders of a reply', () => {
  it('name rows by their number, a whole campaign by one', () => {
    expect(decide('accept 1, ignore 4').decisions).toEqual({ 'i.1': 'accept', 'i.4': 'ignore', 'i.5': 'ignore' });
  });

  it('mean by the rest what no number names and nobody decided', () => {
    expect(decide('accept 1\nignore rest').decisions).toEqual({
      'i.1': 'accept',
      'i.2': 'ignore',
      'i.3': 'ignore',
      'i.4': 'ignore',
      'i.5': 'ignore',
      'i.6': 'ignore',
    });
    expect(decide('ignore 6').decisions).toEqual({ 'i.7': 'ignore' });
  });

  it('never accept what nobody vouches for', () => {
    expect(decide('accept 5')).toEqual({ decisions: {}, unclear: ['accept 5'], isMere: false });
    expect(decide('accept all').decisions).not.toHaveProperty('i.6');
    expect(decide('ignore 5').decisions).toEqual({ 'i.6': 'ignore' });
  });

  it('decide nothing where they contradict each other, and ask', () => {
    expect(decide('accept 1 2\nignore 2')).toEqual({
      decisions: { 'i.1': 'accept' },
      unclear: ['accept 1 2', 'ignore 2'],
      isMere: false,
    });
    const rest = decide('accept rest\nignore rest');
    expect(rest).toEqual({ decisions: {}, unclear: ['accept rest', 'ignore rest'], isMere: false });
  });

  it('ask about numbers that the digest does not have, and do the others', () => {
    expect(decide('accept 1 99')).toEqual({ decisions: { 'i.1': 'accept' }, unclear: ['accept 1 99'], isMere: false });
  });

  it('ask about a line that is not understood, and do nothing of it', () => {
    const { decisions, unclear } = decide('accept 1 but not 3\nignore 2');
    expect(decisions).toEqual({ 'i.2': 'ignore' });
    expect(unclear).toEqual(['accept 1 but not 3']);
  });

  it('may ask for a link to the member’s own pages, in one word', () => {
    const wants = (text: string) =>
      decideByReply(text, { rows, invitations }, { name: 'Ada Sorel', domain: 'in.example' }).wantsLink;
    for (const text of ['Erase, please', 'export', 'Réglages', 'löschen', 'usuń'])
      expect([text, wants(text), decide(text).unclear]).toEqual([text, true, []]);
    for (const text of ['erase 1', 'do not erase', 'accept 1']) expect([text, wants(text)]).toEqual([text, false]);
  });

  it('are none in thanks, which ask for nothing, nor in an empty reply', () => {
    expect(decide('Thank you!\nAda')).toEqual({ decisions: {}, unclear: [], isMere: true });
    expect(decide('> accept 1')).toEqual({ decisions: {}, unclear: [], isMere: false });
  });
});
