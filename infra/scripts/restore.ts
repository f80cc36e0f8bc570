import { DynamoDBClient, RestoreTableToPointInTimeCommand } from '@aws-sdk/client-dynamodb';
import { copyItems } from '@guestlist/store';
import { CommandError, run, type Step } from './operate/command.ts';
import { findInstallation } from './operate/installation.ts';

const USAGE = `--to T               the moment to go back to, as 2026-11-20T06:00:00Z: makes a table beside the one in use
--copy-from TABLE    copy what is in that table and no longer in the one in use
--overwrite          with --copy-from: also put back what has changed since`;

const restoreStep = (client: DynamoDBClient, table: string, to: Date): Step => {
  const target = `${table}-at-${to.toISOString().slice(0, 19).replaceAll(':', '')}`;
  return {
    says: `DynamoDB: restore ${table} as it was ${to.toISOString()} into a new table ${target}; the one in use stays as it is`,
    does: async () => {
      const command = { SourceTableName: table, TargetTableName: target, RestoreDateTime: to };
      await client.send(new RestoreTableToPointInTimeCommand(command));
      return `DynamoDB works on it, for minutes or hours. When the table is active: npm run restore-table -- --copy-from ${target}`;
    },
  };
};

const copyStep = (client: DynamoDBClient, table: string, from: string, overwrite: boolean): Step => ({
  says: `copy every item of ${from} into ${table}${overwrite ? ', also over what has changed since' : ' that is no longer there; what is there stays'}`,
  does: async () => {
    const { copied, kept } = await copyItems({ client, table: from }, { client, table }, { overwrite });
    return `${copied} put back, ${kept} were there. The restored table may go: aws dynamodb delete-table --table-name ${from}`;
  },
});

const momentOf = (to: string): Date => {
  const at = new Date(to);
  if (Number.isNaN(at.getTime()) || at.getTime() > Date.now())
    throw new CommandError(`--to is "${to}": it must be a moment of the last 35 days, like 2026-11-20T06:00:00Z.`);
  return at;
};

await run({
  usage: USAGE,
  options: { to: { type: 'string' }, 'copy-from': { type: 'string' }, overwrite: { type: 'boolean' } },
  plan: async ({ to, 'copy-from': from, overwrite }, { region }) => {
    if ((to === undefined) === (from === undefined))
      throw new CommandError(`Say either --to or --copy-from.\n\n${USAGE}`);
    const moment = typeof to === 'string' ? momentOf(to) : null;
    const { TableName } = await findInstallation(region);
    const client = new DynamoDBClient({ region });
    if (moment !== null) return [restoreStep(client, TableName, moment)];
    return [copyStep(client, TableName, String(from), overwrite === true)];
  },
});
