import type { InvitationFacts, Notification, NotificationKind } from '@guestlist/model';
import { cleanText } from './clean-text.ts';
import { countedInvitations } from './counted.ts';
import { type Footer, footerOf } from './footer.ts';
import { forwardingConfirmation } from './forwarding-confirmation.ts';
import { isFrameKnown } from './frame-known.ts';
import { type Frame, invitationsOf } from './invitations.ts';
import { kindOf } from './kind.ts';
import { languageOf } from './language.ts';
import { linkDefects } from './link-defects.ts';
import { lookalikeDefects } from './lookalike.ts';
import type { ParsedMail } from './mime.ts';
import { type Original, originalOf } from './original.ts';
import { peopleOf } from './people.ts';
import { reminderName } from './reminder.ts';

const FROM_SUFFIX =
  /\s*(?:\(LinkedIn(?: Invitations)?\)|(?:via|par|über|a través de|tramite|por|przez|vía|por meio do) LinkedIn)\s*$/iu;

/** The inviter as a From field has it; null where it names LinkedIn itself. */
const inviterOf = (original: Original): string | null => {
  const name = cleanText((original.from?.name ?? '').replace(FROM_SUFFIX, ''));
  return name === '' || /^linkedin\b/iu.test(name) || name.includes('@') ? null : name;
};

const empty = (kind: NotificationKind, defects: readonly string[]): Notification => ({
  kind,
  templateKey: null,
  language: null,
  sentAt: null,
  forwardedBy: 'redirect',
  recipient: { name: null, headline: null, address: null },
  invitations: [],
  people: [],
  confirmation: null,
  countedInvitations: null,
  defects: [...new Set(defects)],
});

const reminded = (kind: NotificationKind, invitations: readonly InvitationFacts[]): NotificationKind =>
  kind === 'invitation' && invitations.length > 0 && invitations.every(({ reminder }) => reminder)
    ? 'invitation-reminder'
    : kind;

const isUnreadable = ({ inviter, invitationId }: InvitationFacts): boolean =>
  inviter.name === null || (inviter.profileUrl === null && invitationId === null && inviter.headline === null);

const recipientOf = ({ to }: Original, { name, headline }: Footer): Notification['recipient'] => ({
  name: name ?? (to?.name || null),
  headline,
  address: to?.address || null,
});

/** Reads a mail that holds no other mails, as far as its limits let us. */
export const readNotification = (mail: ParsedMail): Notification => {
  const confirmation = forwardingConfirmation(mail);
  if (confirmation !== null) {
    return { ...empty('forwarding-confirmation', mail.defects), confirmation, sentAt: mail.date };
  }
  const original = originalOf(mail);
  const { kind, templateKey, defects } = kindOf(original);
  if (kind === 'not-linkedin') return empty(kind, [...mail.defects, ...lookalikeDefects(mail, original)]);
  const head = { ...empty(kind, []), templateKey, sentAt: original.date, forwardedBy: original.forwardedBy };
  if (kind === 'account-security') return head;
  const pages = [original.html, original.text].flatMap((page) => page ?? []);
  const footer = footerOf(
    pages.map(({ lines }) => lines),
    original.to?.name ?? '',
  );
  const language = languageOf(original, footer);
  const frame: Frame = {
    fromName: inviterOf(original) ?? reminderName(original.subject),
    recipientNames: [footer.name, original.to?.name]
      .flatMap((name) => (name ?? '').split(' ').slice(0, 1))
      .filter((name) => name.length > 1),
    frameKnown: isFrameKnown(original, language, footer),
  };
  const isInvitation = kind === 'invitation' || kind === 'invitation-reminder';
  const invitations = isInvitation ? invitationsOf(original, frame) : [];
  return {
    ...head,
    kind: reminded(kind, invitations),
    language,
    recipient: recipientOf(original, footer),
    invitations,
    people: peopleOf(original, kind, frame.fromName),
    countedInvitations: countedInvitations(original, kind, templateKey),
    defects: [
      ...new Set([
        ...mail.defects,
        ...original.defects,
        ...defects,
        ...pages.flatMap((page) => page.defects),
        ...linkDefects(mail, original, footer),
        ...(isInvitation && invitations.some(isUnreadable) ? ['card-unreadable'] : []),
      ]),
    ],
  };
};
