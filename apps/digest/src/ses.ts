import { type SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses';

export interface RawMail {
  readonly to: string;
  readonly mime: Buffer;
  /** Come back with SES's events, so that a lost confirmation heals. */
  readonly tags: Readonly<Record<string, string>>;
}

/** Hands a mail to SES and gives its message id; throws when SES has not taken it. */
export type SendRaw = (mail: RawMail) => Promise<string>;

export const sendRawBy =
  (client: SESClient, configurationSet: string | null): SendRaw =>
  async ({ to, mime, tags }) => {
    const command = new SendRawEmailCommand({
      Destinations: [to],
      RawMessage: { Data: mime },
      Tags: Object.entries(tags).map(([Name, Value]) => ({ Name, Value })),
      ...(configurationSet === null ? {} : { ConfigurationSetName: configurationSet }),
    });
    const { MessageId } = await client.send(command);
    if (MessageId === undefined) throw new Error('SES took the mail and gave no message id');
    return MessageId;
  };

/** Whether SES answered that it will not send: then it surely has not. A time-out or a broken connection says nothing. */
export const isRefusal = (error: unknown): boolean => error instanceof SESServiceException && error.$fault === 'client';
