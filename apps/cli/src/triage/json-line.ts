import type { JudgedInvitation, TriagedMail } from './triage-mail.ts';

/** One mail as one line of JSON, without the line's end. Others read this form: no field comes or goes unannounced. */
export const jsonLine = ({ source, notification, vouching, defects, invitations }: TriagedMail): string =>
  JSON.stringify({
    source,
    kind: notification.kind,
    trust: vouching.trust,
    language: notification.language,
    templateKey: notification.templateKey,
    defects,
    recipient: { name: notification.recipient.name },
    invitations: invitations.map(invitationOf),
  });

const invitationOf = ({ facts, verdict }: JudgedInvitation): object => {
  const { invitationId, invitedAt, reminder, inviter, mutual, note } = facts;
  const { name, headline, company, location, profileUrl } = inviter;
  const { group, score, ruleset, complete, findings } = verdict;
  return {
    invitationId,
    invitedAt,
    reminder,
    inviter: { name, headline, company, location, profileUrl },
    mutual: mutual === null ? null : { count: mutual.count, names: mutual.names },
    note,
    verdict: {
      group,
      score,
      ruleset,
      complete,
      findings: findings.map(({ rule, points, evidence }) => ({ rule, points, evidence })),
    },
  };
};
