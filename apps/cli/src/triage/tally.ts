import type { TriagedMail } from './triage-mail.ts';

/** Counts what a run has read, for the line under the table. */
export interface Tally {
  readonly add: (mail: TriagedMail) => void;
  readonly summary: () => string;
}

export const newTally = (): Tally => {
  const counts = { mails: 0, invitations: 0, worth: 0, unverified: 0 };
  return {
    add: ({ invitations, vouching, notification }) => {
      counts.mails += 1;
      counts.invitations += invitations.length;
      counts.worth += invitations.filter(({ verdict }) => verdict.group === 'worth-accepting').length;
      if (vouching.trust === 'unverified' && notification.kind !== 'not-linkedin') counts.unverified += 1;
    },
    summary: () => {
      const { mails, invitations, worth, unverified } = counts;
      const groups = `${worth} worth accepting, ${invitations - worth} mass-invite`;
      return `${counted(mails, 'mail')}, ${counted(invitations, 'invitation')}: ${groups}. ${unverified} unverified.`;
    },
  };
};

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
