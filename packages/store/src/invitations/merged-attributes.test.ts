import type { InvitationKey } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { facts, mail } from '../../test/builders.ts';
import { newInvitationItem, toInvitation } from './invitation-item.ts';
import { mergedAttributes } from './record-invitation.ts';

const KEY = 'i.1' as InvitationKey;
const of = (over: Parameters<typeof facts>[0] = {}) => facts({ invitationId: '1', ...over });
const stored = (...given: Parameters<typeof mail> extends [string, ...infer Rest] ? Rest : never) =>
  toInvitation(newInvitationItem(mail('m', ...given), KEY));

describe('what a second mail of an invitation changes', () => {
  it('is where it was read from and in which language, when it is better vouched for', () => {
    const before = stored(of(), { trust: 'member', rawKey: 'raw/1' });
    const better = mail('m', of(), { trust: 'verified', templateKey: 'email_other', language: 'fr' });
    expect(mergedAttributes(before, [], better)).toMatchObject({
      trust: 'verified',
      templateKey: 'email_other',
      language: 'fr',
      rawKey: null,
    });
    const equal = mergedAttributes(stored(of()), [], mail('m', of({ note: 'x' }), { language: 'fr' }));
    for (const name of ['templateKey', 'language', 'rawKey']) expect(equal).not.toHaveProperty(name);
  });

  it('is never that it was reminded of, unless one of them says so', () => {
    const better = (reminder: boolean) => mail('m', of({ reminder }), { trust: 'verified' });
    const reminded = (before: boolean, now: boolean) =>
      mergedAttributes(stored(of({ reminder: before }), { trust: 'member' }), [], better(now))?.facts.reminder;
    expect([reminded(false, false), reminded(true, false), reminded(false, true)]).toEqual([false, true, true]);
  });

  it('keeps the ids of the last twelve mails, each once', () => {
    const ids = Array.from({ length: 12 }, (_, n) => `ses-old-${n}`);
    const now = mail('m', of({ note: 'x' }), { messageId: 'ses-new' });
    expect(mergedAttributes(stored(of()), ids, now)?.messageIds).toEqual([...ids.slice(1), 'ses-new']);
    expect(mergedAttributes(stored(of()), ['ses-new'], now)?.messageIds).toEqual(['ses-new']);
  });
});
