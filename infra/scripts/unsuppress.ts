import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteSuppressedDestinationCommand,
  GetSuppressedDestinationCommand,
  NotFoundException,
  SESv2Client,
} from '@aws-sdk/client-sesv2';
import { nextDigest } from '@guestlist/digest-mail/schedule';
import { memberByEmail, type Store, updateMember } from '@guestlist/store';
import { CommandError, run, type Step } from './operate/command.ts';
import { findInstallation } from './operate/installation.ts';

const listStep = async (ses: SESv2Client, EmailAddress: string): Promise<Step | null> => {
  try {
    const { SuppressedDestination: entry } = await ses.send(new GetSuppressedDestinationCommand({ EmailAddress }));
    const since = entry?.LastUpdateTime?.toISOString().slice(0, 10) ?? 'an unknown day';
    return {
      says: `SES: take the address off the suppression list, where it is since ${since} (${entry?.Reason?.toLowerCase() ?? 'no reason given'})`,
      does: async () => {
        await ses.send(new DeleteSuppressedDestinationCommand({ EmailAddress }));
        return null;
      },
    };
  } catch (error) {
    if (error instanceof NotFoundException) return null;
    throw error;
  }
};

/** A bounce or a complaint also pauses the member, whom nobody would wake. */
const memberStep = async (store: Store, email: string): Promise<Step | null> => {
  const stored = await memberByEmail(store, email);
  if (stored === null || stored.member.pausedUntil !== 'forever') return null;
  const { member, version } = stored;
  const next = nextDigest(new Date(), { ...member, pausedUntil: null })?.dueAt ?? null;
  return {
    says: `member ${member.memberId}: end the pause that the bounce or complaint began; the next digest is due ${next ?? 'never'}`,
    does: async () => {
      const change = { pausedUntil: null, nextDueAt: next };
      const outcome = await updateMember(store, { memberId: member.memberId, version, change });
      if (outcome === 'stale') throw new CommandError('The member has just changed their settings: run this again.');
      return null;
    },
  };
};

await run({
  usage: '--address A          whom SES keeps away since a bounce or a complaint',
  options: { address: { type: 'string' } },
  plan: async ({ address }, { region }) => {
    if (typeof address !== 'string' || !address.includes('@'))
      throw new CommandError('Say which address: --address ada@example.org');
    const { TableName } = await findInstallation(region);
    const store = { client: new DynamoDBClient({ region }), table: TableName };
    const steps = [await listStep(new SESv2Client({ region }), address), await memberStep(store, address)];
    return steps.filter((step) => step !== null);
  },
});
