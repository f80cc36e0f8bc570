import { HABITS } from './assumptions.ts';

/** What is asked of an installation. */
export interface Load {
  readonly members: number;
  /** Invitations a member and day. */
  readonly invitations: number;
  /** Other mails of LinkedIn's a member and day. */
  readonly otherMails: number;
}

/** How often each thing happens in a month. */
export interface MonthlyCounts {
  readonly invitationMails: number;
  readonly otherMails: number;
  readonly verdicts: number;
  readonly digests: number;
  readonly decisions: number;
  /** Judged invitations in the table at any time. */
  readonly kept: number;
}

export const monthlyCounts = ({ members, invitations, otherMails }: Load): MonthlyCounts => {
  const invitationMails = members * invitations * HABITS.daysAMonth;
  return {
    invitationMails,
    otherMails: members * otherMails * HABITS.daysAMonth,
    verdicts: invitationMails * (1 + HABITS.judgedAgain),
    digests: members * HABITS.digestsAMonth,
    decisions: invitationMails * HABITS.decided,
    kept: members * invitations * HABITS.keptDays,
  };
};
