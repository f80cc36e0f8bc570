import { readMail } from '@guestlist/linkedin-mail';
import { type MailDraft, writeMail } from '@guestlist/linkedin-mail/test-mails';
import { describe, expect, it } from 'vitest';
import { newRunMemory } from './run-memory.ts';

const notificationOf = async (draft: MailDraft) => {
  const [reading] = await readMail(writeMail(draft).eml);
  if (reading === undefined) throw new Error('a mail without a reading');
  return reading.notification;
};

const VIEWER = {
  name: 'Ines Morgenrot',
  headline: null,
  profileUrl: 'https://www.linkedin.com/in/ines-morgenrot/',
  memberNumber: null,
  title: null,
  company: null,
  location: null,
};

const AT = '2026-10-05T08:00:00.000Z';

describe('the memory of a run', () => {
  it('knows who viewed the profile once their mail was read', async () => {
    const memory = newRunMemory();
    const notification = await notificationOf({ seed: 'one' });
    expect(memory.viewedProfileAt(VIEWER)).toBe(null);
    memory.remember({ ...notification, kind: 'profile-view', people: [VIEWER], invitations: [] }, AT);
    expect(memory.viewedProfileAt(VIEWER)).toBe(AT);
  });

  it('knows whom the member invited and who accepted', async () => {
    const memory = newRunMemory();
    const notification = await notificationOf({ seed: 'two' });
    memory.remember({ ...notification, kind: 'invitation-accepted', people: [VIEWER], invitations: [] }, AT);
    expect(memory.known()).toEqual([{ name: VIEWER.name, how: 'invited' }]);
    expect(memory.viewedProfileAt(VIEWER)).toBe(null);
  });

  it('shows an invitation the others of its fortnight', async () => {
    const memory = newRunMemory();
    const invitation = await notificationOf({ seed: 'three', invitedAt: AT, sentAt: AT });
    memory.remember(invitation, AT);
    expect(memory.neighbours('2026-10-19T07:00:00Z')).toHaveLength(1);
    expect(memory.neighbours('2026-10-20T08:00:00Z')).toHaveLength(0);
  });

  it('tells the traces that it keeps of a mail, in the order of its invitations', async () => {
    const memory = newRunMemory();
    const three = await notificationOf({ seed: 'several', generation: 'glimmer-several', invitedAt: AT, sentAt: AT });
    const traces = memory.remember(three, AT);
    expect(traces.map(({ key }) => key)).toEqual(three.invitations.map(({ invitationId }) => `i.${invitationId}`));
    expect(traces).toEqual(memory.neighbours(AT));
    expect(traces.length).toBeGreaterThan(1);
  });

  it('keeps a bounded number of invitations, the newest', async () => {
    const memory = newRunMemory();
    const invitation = await notificationOf({ seed: 'four', invitedAt: AT, sentAt: AT });
    for (let id = 1; id <= 2500; id += 1) {
      const invitations = invitation.invitations.map((facts) => ({ ...facts, invitationId: String(id) }));
      memory.remember({ ...invitation, invitations }, AT);
    }
    const traces = memory.neighbours(AT);
    expect(traces).toHaveLength(2000);
    expect(traces.at(-1)?.key).toBe('i.2500');
  });
});
