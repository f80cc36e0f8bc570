import { readMail } from '@guestlist/linkedin-mail';
import { attachMails, writeMail, zone } from '@guestlist/linkedin-mail/test-mails';
import { zoneResolver } from '@guestlist/mail-trust';
import { describe, expect, it } from 'vitest';
import { newRunMemory, type RunMemory } from './run-memory.ts';
import { triageMail } from './triage-mail.ts';

const run = (addresses: readonly string[] = [], memory: RunMemory = newRunMemory()) => ({
  reader: { profile: null, addresses },
  resolver: zoneResolver(zone),
  memory,
  startedAt: '2026-10-05T08:00:00Z',
});

const mail = writeMail({ seed: 'triaged', way: 'gmail-filter' });
const source = 'a.eml';
const triaged = async (given = run()) => {
  const [first] = await triageMail({ source, bytes: mail.eml }, given);
  if (first === undefined) throw new Error('a mail without an answer');
  return first;
};

describe('triageMail', () => {
  it('judges with what the run has seen before: here, that the inviter viewed the profile', async () => {
    const memory = newRunMemory();
    const { invitations, notification } = await triaged();
    const [before] = invitations;
    if (before === undefined) throw new Error('no invitation');
    const { name, headline, profileUrl, memberNumber } = before.facts.inviter;
    const people = [{ name: name ?? '', headline, profileUrl, memberNumber }];
    memory.remember({ ...notification, kind: 'profile-view', people, invitations: [] }, notification.sentAt ?? '');
    const [after] = (await triaged(run([], memory))).invitations;
    expect(after?.verdict.findings).not.toEqual(before.verdict.findings);
  });

  it('learns nothing from a mail for which nobody vouches, or that was for somebody else', async () => {
    const [reading] = await readMail(mail.eml);
    const sentAt = reading?.notification.sentAt ?? '';
    const learned = async (given: ReturnType<typeof run>) => {
      await triaged(given);
      return given.memory.neighbours(sentAt).length;
    };
    expect(await learned(run([mail.record.recipient.email]))).toBe(1);
    expect(await learned(run(['other@person.example']))).toBe(0);
    expect(await learned({ ...run(), resolver: zoneResolver({}) })).toBe(0);
  });

  it('never finds an invitation worth accepting that was for somebody else', async () => {
    const { defects, invitations } = await triaged(run(['other@person.example']));
    expect(defects).toContain('other-recipient');
    expect(invitations.map(({ verdict }) => verdict.group)).toEqual(['mass-invite']);
  });

  it('gives one attached mail the source of the mail it came in', async () => {
    const [one] = attachMails([{ seed: 'only' }]);
    if (one === undefined) throw new Error('nothing attached');
    const answers = await triageMail({ source, bytes: one.eml }, run());
    expect(answers.map((answer) => answer.source)).toEqual([source]);
  });
});
