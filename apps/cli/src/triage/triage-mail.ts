import { readMail } from '@guestlist/linkedin-mail';
import {
  type HeaderSection,
  headerSection,
  type Resolver,
  type Vouching,
  valuesOf,
  vouch,
} from '@guestlist/mail-trust';
import {
  type Defect,
  type Facts,
  type Fingerprint,
  type InvitationFacts,
  invitationKey,
  type Notification,
  type Verdict,
} from '@guestlist/model';
import { judge } from '@guestlist/rules';
import type { SourcedMail } from './open-mails.ts';
import type { RunMemory } from './run-memory.ts';
import type { Reader } from './settings.ts';

export interface JudgedInvitation {
  readonly facts: InvitationFacts;
  readonly verdict: Verdict;
}

/** One LinkedIn mail, read, vouched for and judged. */
export interface TriagedMail {
  /** `!n` after the mail's source where several mails were attached to it. */
  readonly source: string;
  readonly notification: Notification;
  readonly vouching: Vouching;
  readonly defects: readonly Defect[];
  readonly invitations: readonly JudgedInvitation[];
}

export interface Run {
  readonly reader: Reader;
  readonly resolver: Resolver;
  readonly memory: RunMemory;
  /** ISO 8601; stands for the time of receipt of a mail that has no date at all. */
  readonly startedAt: string;
}

/** Reads, checks and judges one mail as it came: one answer, or one for each of several attached mails. */
export const triageMail = async (mail: SourcedMail, run: Run): Promise<readonly TriagedMail[]> => {
  const readings = await readMail(mail.bytes);
  const head = headerSection(mail.bytes);
  const received = receivedAt(head);
  const triaged: TriagedMail[] = [];
  for (const reading of readings) {
    const { notification } = reading;
    const vouching = await vouch({
      bytes: mail.bytes,
      head,
      reading,
      memberAddresses: run.reader.addresses,
      resolver: run.resolver,
      ...(received === null ? {} : { at: received }),
    });
    const source = readings.length > 1 ? `${mail.source}!${reading.attachment ?? 0}` : mail.source;
    const at = received?.toISOString() ?? notification.sentAt ?? run.startedAt;
    triaged.push(judged({ source, notification, vouching }, at, run));
  }
  return triaged;
};

const judged = (
  mail: Pick<TriagedMail, 'source' | 'notification' | 'vouching'>,
  receivedAt: string,
  { reader, memory }: Run,
): TriagedMail => {
  const { notification, vouching } = mail;
  const defects = [...new Set([...notification.defects, ...vouching.defects])];
  const kept = vouching.trust !== 'unverified' && !defects.includes('other-recipient');
  const traces = kept ? memory.remember(notification, notification.sentAt ?? receivedAt) : [];
  const invitations = notification.invitations.map((facts, at) => ({
    facts,
    verdict: judge({
      invitation: facts,
      ...traceOf(facts, traces[at]),
      key: invitationKey(facts),
      trust: vouching.trust,
      defects,
      receivedAt,
      viewedProfileAt: memory.viewedProfileAt(facts.inviter),
      member: reader.profile,
      neighbours: memory.neighbours(facts.invitedAt ?? receivedAt),
      memory: { known: memory.known(), examples: [] },
    }),
  }));
  return { ...mail, defects, invitations };
};

/** The trace that was kept, unless it is of another moment than the invitation is judged by. */
const traceOf = ({ invitedAt }: InvitationFacts, trace: Fingerprint | undefined): Pick<Facts, 'fingerprint'> =>
  trace === undefined || invitedAt === null ? {} : { fingerprint: trace };

/** When the last server took the mail in, by its topmost Received field. */
const receivedAt = (head: HeaderSection): Date | null => {
  const [topmost] = 'refused' in head ? [] : valuesOf(head.fields, 'received');
  const date = new Date(topmost?.slice(topmost.lastIndexOf(';') + 1).trim() ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date;
};
