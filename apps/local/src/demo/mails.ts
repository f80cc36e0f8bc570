import {
  type MailDraft,
  type SigningKey,
  type WrittenMail,
  type WrittenPerson,
  writeMail,
} from '@guestlist/linkedin-mail/test-mails';
import { DEMO_MEMBER } from './member.ts';
import { DEMO_INVITATIONS, type DemoInvitation } from './people.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** LinkedIn reminds after some days; the demo's reminder comes now. */
const REMINDER_LAG_MS = HOUR_MS / 2;

const slugOf = (name: string): string =>
  `${name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/gu, '-')
    .replace(/^-|-$/gu, '')}-${name.length}${name.charCodeAt(0)}`;

const personOf = ({ name, headline, title, company, location }: DemoInvitation): WrittenPerson => ({
  name,
  firstName: name.split(' ')[0] ?? name,
  headline,
  title: title ?? null,
  company: company ?? null,
  location,
  slug: slugOf(name),
  memberNumber: String(10_000_000 + ((name.length * 7919 + name.charCodeAt(0) * 104_729) % 80_000_000)),
  photo: true,
});

const recipient = {
  name: DEMO_MEMBER.name,
  firstName: 'Nora',
  headline: DEMO_MEMBER.profile.headline,
  email: DEMO_MEMBER.email,
  memberNumber: '48151623',
};

/** The mails of one invitation: perhaps a profile view before it, perhaps a reminder after it. */
const draftsOf = (invitation: DemoInvitation, door: string, now: number): readonly MailDraft[] => {
  const { hoursAgo, viewedBefore, reminded, byHand, note, mutual, mutualNames } = invitation;
  const at = (ms: number): string => new Date(ms).toISOString();
  const invitedAt = now - hoursAgo * HOUR_MS;
  const common = {
    seed: `demo ${invitation.name}`,
    generation: invitation.generation ?? 'glimmer-2025',
    language: 'en',
    inviter: personOf(invitation),
    mutual: mutual === 0 ? null : { count: mutual, names: mutualNames ?? [] },
    note: note ?? null,
    recipient,
    door,
    invitedAt: at(invitedAt),
    sentAt: at(invitedAt + MINUTE_MS),
    forwardedAt: at(invitedAt + 20 * MINUTE_MS),
    way: byHand ? 'gmail' : 'gmail-filter',
  } satisfies MailDraft;
  const drafts: MailDraft[] = [{ ...common, kind: 'invitation' }];
  if (viewedBefore !== undefined) {
    const viewedAt = at(now - viewedBefore * HOUR_MS);
    drafts.unshift({ ...common, kind: 'profile-view', invitedAt: viewedAt, sentAt: viewedAt, way: 'gmail-filter' });
  }
  if (reminded) drafts.push({ ...common, kind: 'reminder', sentAt: at(now - REMINDER_LAG_MS) });
  return drafts;
};

/** Mails that are no invitations, as every inbox gets them: they must not be taken for any. */
const othersOf = (door: string, now: number): readonly MailDraft[] =>
  (['message-digest', 'people-you-may-know', 'acceptance', 'unknown-key'] as const).map((kind, n) => ({
    seed: `demo ${kind}`,
    kind,
    language: 'en',
    recipient,
    door,
    invitedAt: new Date(now - (6 + n) * HOUR_MS).toISOString(),
    sentAt: new Date(now - (5 + n) * HOUR_MS).toISOString(),
  }));

/** All mails of the demo's last days, oldest first. */
export const demoMails = (door: string, now: number, key: SigningKey): readonly WrittenMail[] =>
  [...DEMO_INVITATIONS.flatMap((invitation) => draftsOf(invitation, door, now)), ...othersOf(door, now)]
    .map((draft) => writeMail(draft, { key }))
    .sort((one, other) => one.record.sentAt.localeCompare(other.record.sentAt));
