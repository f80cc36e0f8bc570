import type { MailDraft } from './record.ts';
import { type WriteOptions, type WrittenMail, writeMail } from './write-mail.ts';

/** Three mails that belong in one digest of two rows. */
export interface ThreeRelated {
  readonly mails: readonly [WrittenMail, WrittenMail, WrittenMail];
  /** Names of the rows, in the order in which their invitations were made. */
  readonly rows: readonly [string, string];
}

const ANA = {
  name: 'Anahí Quiroga-Lund',
  firstName: 'Anahí',
  headline: 'Foundry engineer (grey iron) | Nordhavn Støberi',
  title: 'Foundry engineer',
  company: 'Nordhavn Støberi',
  location: 'Aarhus, Central Denmark, Denmark',
  slug: 'anahi-quiroga-lund-4b7',
  memberNumber: '55074532',
  photo: true,
} as const;

const BEDE = {
  name: 'Bede Harrowgate',
  firstName: 'Bede',
  headline: 'Closing deals while you sleep',
  title: 'Closer',
  company: 'Dozewell',
  location: 'Reading, England, United Kingdom',
  slug: 'bede-harrowgate',
  memberNumber: '39081270',
  photo: false,
} as const;

/**
 * An invitation, another of the next day, and the reminder of the first a week later: three mails in, two rows out.
 *
 * @param draft who gets them, at which door, by which way
 */
export const threeRelated = (draft: Partial<MailDraft> = {}, options: WriteOptions = {}): ThreeRelated => {
  const first = {
    invitedAt: '2026-03-02T08:15:04.211Z',
    note: 'We cast the housings you showed in Ghent. May I send a sample?',
    inviter: ANA,
    mutual: null,
  };
  const door = draft.door ?? 'u-threerelatedmails9q@inbox.example';
  const write = (own: MailDraft): WrittenMail => writeMail({ ...own, ...draft, door, seed: own.seed }, options);
  return {
    mails: [
      write({ ...first, seed: 'three 1', kind: 'invitation', sentAt: '2026-03-02T08:16:31.000Z' }),
      write({
        seed: 'three 2',
        kind: 'invitation',
        inviter: BEDE,
        note: null,
        mutual: null,
        invitedAt: '2026-03-03T17:40:59.002Z',
        sentAt: '2026-03-03T17:41:20.000Z',
      }),
      write({ ...first, seed: 'three 3', kind: 'reminder', sentAt: '2026-03-09T08:20:00.000Z' }),
    ],
    rows: [ANA.name, BEDE.name],
  };
};
