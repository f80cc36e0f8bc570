import { randomBytes } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { newMember, randomId } from '@guestlist/decide/new-member';
import { readJoining } from '@guestlist/decide/read-joining';
import type { MailJob } from '@guestlist/model';
import { createMember, memberByEmail } from '@guestlist/store';
import { CommandError, run } from './operate/command.ts';
import { findInstallation } from './operate/installation.ts';

const USAGE = `--email A            where digests go; a mail to it asks for confirmation
--name N             as LinkedIn writes it
--locale L           language of mails and pages (en)
--time-zone Z        as Europe/Paris (UTC)`;

await run({
  usage: USAGE,
  options: {
    email: { type: 'string' },
    name: { type: 'string' },
    locale: { type: 'string' },
    'time-zone': { type: 'string' },
  },
  plan: async ({ 'time-zone': timeZone, ...given }, { region }) => {
    const form = Object.entries({ ...given, timeZone }).flatMap(([field, value]) =>
      typeof value === 'string' ? [[field, value] as const] : [],
    );
    const { joining, problem } = readJoining(Object.fromEntries(form), 'en');
    if (problem !== null) throw new CommandError(`--${problem} is missing or no ${problem}.\n\n${USAGE}`);
    const { TableName, SendsQueueUrl, MailDomain } = await findInstallation(region);
    const store = { client: new DynamoDBClient({ region }), table: TableName };
    if ((await memberByEmail(store, joining.email)) !== null)
      throw new CommandError('This address has a member already, or one who waits for confirmation.');
    const deps = { random: randomBytes, mailDomain: MailDomain, now: () => new Date() };
    const member = newMember(deps, joining);
    const job: MailJob = {
      type: 'notice',
      notice: 'confirm-joining',
      memberId: member.memberId,
      noticeId: `confirm-joining.${randomId(deps)}`,
    };
    return [
      {
        says: `table: make a member who waits for confirmation (${joining.locale}, ${joining.timeZone}, digest at ${member.digestAt})`,
        does: async () => {
          const at = deps.now().toISOString();
          const made = await createMember(store, { member, status: 'pending', nextDueAt: null, at });
          if (made === 'email-taken') throw new CommandError('This address has a member by now.');
          return `member ${member.memberId}`;
        },
      },
      {
        says: 'send queue: mail them the link that confirms, good for a day, after which they get their door',
        does: async () => {
          const message = new SendMessageCommand({ QueueUrl: SendsQueueUrl, MessageBody: JSON.stringify(job) });
          await new SQSClient({ region }).send(message);
          return 'no mail within a minute? In SES’s sandbox only verified addresses get any.';
        },
      },
    ];
  },
});
