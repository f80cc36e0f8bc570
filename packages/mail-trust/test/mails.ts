import type { ForwardedBy, Notification } from '@guestlist/model';
import type { Question, SesVerdicts, Vouching } from '../src/question.ts';
import { type Resolver, type Zone, zoneResolver } from '../src/resolver.ts';
import { vouch } from '../src/vouch.ts';

export const MEMBER = 'nadia.brocca@studio-brocca.example';

const lines = (...text: readonly string[]): string => text.join('\r\n');

/** An invitation as LinkedIn sends it, before it is signed. */
export const INVITATION = lines(
  'Date: Mon, 5 Oct 2026 07:40:24 +0000 (UTC)',
  'From: Teodor Vance <invitations@linkedin.com>',
  'Message-ID: <1.2.1791186024256@lva1-app1.prod.linkedin.com>',
  'Subject: I want to connect',
  'MIME-Version: 1.0',
  'Content-Type: text/plain;charset=UTF-8',
  `To: Nadia Brocca <${MEMBER}>`,
  'X-LinkedIn-Class: EMAIL-DEFAULT',
  'X-LinkedIn-Template: email_m2m_invite_single_01',
  'X-LinkedIn-fbl: m2-test',
  '',
  'Hi Nadia, I would like to join your professional network.',
  '',
);

/** The member's own mail that carries an invitation, quoted or attached. */
export const FORWARD = lines(
  'Date: Mon, 5 Oct 2026 10:02:11 +0200',
  `From: Nadia Brocca <${MEMBER}>`,
  'Message-ID: <forward-1@studio-brocca.example>',
  'Subject: Fwd: I want to connect',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=UTF-8',
  'To: door@inbox.example',
  '',
  '---------- Forwarded message ---------',
  'From: Teodor Vance <invitations@linkedin.com>',
  '',
);

/** Gmail asks whether it may forward to the door. */
export const CONFIRMATION = lines(
  'Date: Mon, 5 Oct 2026 07:40:24 +0000',
  'From: Gmail Team <forwarding-noreply@google.com>',
  'Message-ID: <confirm-1@google.com>',
  'Subject: (#99427480) Gmail Forwarding Confirmation',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=UTF-8',
  'To: door@inbox.example',
  '',
  'Confirmation code: 99427480',
  '',
);

export const GMAIL_ASKS = {
  kind: 'forwarding-confirmation',
  confirmation: { provider: 'gmail', code: '99427480', link: null, requestedBy: null },
} as const;

export interface Case {
  readonly zone: Zone;
  readonly resolver?: Resolver;
  readonly forwardedBy?: ForwardedBy;
  readonly notification?: Pick<Notification, 'kind' | 'confirmation'>;
  readonly signed?: string;
  readonly memberAddresses?: readonly string[];
  readonly ses?: SesVerdicts;
  readonly at?: Date;
}

/** Asks for the trust of a mail as the door gets it. */
export const trustOf = (mail: string, given: Case): Promise<Vouching> => {
  const bytes = Buffer.from(mail);
  const question: Question = {
    bytes,
    reading: {
      notification: {
        kind: 'invitation',
        confirmation: null,
        ...given.notification,
        forwardedBy: given.forwardedBy ?? 'redirect',
      },
      signed: given.signed === undefined ? bytes : Buffer.from(given.signed),
    },
    memberAddresses: given.memberAddresses ?? [MEMBER],
    resolver: given.resolver ?? zoneResolver(given.zone),
    ...(given.ses === undefined ? {} : { ses: given.ses }),
    ...(given.at === undefined ? {} : { at: given.at }),
  };
  return vouch(question);
};
