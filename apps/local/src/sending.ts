import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { createTransport } from 'nodemailer';
import type { DiskQueue } from './disk-queue.ts';
import type { RawEmail } from './endpoints/ses.ts';
import { stamp } from './endpoints/stamp.ts';
import type { Outbox } from './outbox.ts';
import { sendEvent } from './ses-notices.ts';

interface SendingParts {
  readonly outbox: Outbox;
  readonly events: DiskQueue;
  /** Mails that also go out through RELAY; null without one. */
  readonly relay: DiskQueue | null;
  readonly mailDomain: string;
}

/**
 * Accepts a mail as SES does. What follows from it, the Send event and the copy for the relay, is on disk before the
 * mail is in the outbox, and counts only if the mail is there: whichever moment a kill picks, they agree.
 *
 * @returns a function that gives the message id once the mail is kept
 */
export const acceptMail =
  ({ outbox, events, relay, mailDomain }: SendingParts) =>
  async (mail: RawEmail): Promise<string> => {
    const messageId = outbox.newMessageId();
    const at = new Date();
    const raw = stamp(mail.bytes, messageId, mailDomain, at).toString('base64');
    const event = await events.hold(JSON.stringify(sendEvent(messageId, mail, at)), messageId);
    const copy = await relay?.hold(JSON.stringify({ to: mail.destinations, raw }), messageId);
    await outbox.keep({ to: mail.destinations, sentAt: at.toISOString(), tags: mail.tags, raw }, messageId);
    event.release();
    copy?.release();
    return messageId;
  };

/** Sends what waits for the relay; a mail it does not take now is tried again later. */
export const relayFunction = (relay: string, mailDomain: string): ((event: SQSEvent) => Promise<SQSBatchResponse>) => {
  const transport = createTransport(relay);
  return async (event) => {
    const batchItemFailures: { itemIdentifier: string }[] = [];
    for (const record of event.Records) {
      const { to, raw } = JSON.parse(record.body) as { to: string[]; raw: string };
      await transport
        .sendMail({ envelope: { from: `bounces@${mailDomain}`, to }, raw: Buffer.from(raw, 'base64') })
        .catch(() => batchItemFailures.push({ itemIdentifier: record.messageId }));
    }
    return { batchItemFailures };
  };
};
