import type { Frame } from './frame.ts';
import { memberUrn } from './links.ts';
import type { Content } from './original.ts';

const DEFAULT = "I'd like to add you to my professional network on LinkedIn.";

/** An invitation of 2009 to 2013: text alone, no template header, no snowflake, the note in place of the sentence. */
export const text2009 = (frame: Frame): Content => {
  const { record, random, tokens } = frame;
  const { inviter, note, recipient } = record;
  const mailbox = `I${random.int(2_000_000_000)}_2`;
  const id = memberUrn(frame, 0x000b_0000, inviter.memberNumber, 29);
  const text = [
    'LinkedIn',
    '------------',
    '',
    `${inviter.name} requested to add you as a connection on LinkedIn:`,
    '------------------------------------------',
    '',
    `${recipient.firstName},`,
    '',
    note ?? DEFAULT,
    '',
    `- ${inviter.name}`,
    '',
    `Accept invitation from ${inviter.name}`,
    `http://www.linkedin.com/people/invite-accept?mboxid=${mailbox}&sharedKey=${tokens.sharedKey}&fr=false`,
    '',
    `View profile of ${inviter.name}`,
    `http://www.linkedin.com/profile/view?id=${id}&authType=name&authToken=${tokens.authToken}`,
    '',
    '------------------------------------------',
    '',
    `Unsubscribe: http://www.linkedin.com/e/v2?e=${tokens.eid}&t=lun&midToken=${tokens.midToken}&loid=${tokens.loid}`,
    `(c) ${record.sentAt.slice(0, 4)}, LinkedIn Corporation`,
  ].join('\r\n');
  const bracketed = random.chance(0.5);
  return {
    from: {
      name: bracketed ? `${inviter.name} (LinkedIn Invitations)` : `${inviter.name} via LinkedIn`,
      address: bracketed ? 'invitations@linkedin.com' : 'member@linkedin.com',
    },
    subject: random.chance(0.5)
      ? "I'd like to add you to my professional network on LinkedIn"
      : 'Invitation to connect on LinkedIn',
    text,
    html: null,
    template: false,
  };
};
