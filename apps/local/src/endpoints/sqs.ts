import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DiskQueue } from '../disk-queue.ts';
import { bodyOf } from './body.ts';

const JSON_1_0 = { 'content-type': 'application/x-amz-json-1.0' };
const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

interface SendMessage {
  readonly QueueUrl: string;
  readonly MessageBody: string;
}

interface SendMessageBatch {
  readonly QueueUrl: string;
  readonly Entries: readonly { readonly Id: string; readonly MessageBody: string }[];
}

/** SendMessage and SendMessageBatch of the SQS API (JSON protocol) onto the queue its URL names. */
export const sqsEndpoint =
  (queues: readonly DiskQueue[]) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const input = JSON.parse((await bodyOf(request)).toString('utf8')) as SendMessage | SendMessageBatch;
    const name = input.QueueUrl.split('/').at(-1);
    const queue = queues.find((candidate) => candidate.name === name);
    if (queue === undefined) {
      response.writeHead(400, JSON_1_0).end(JSON.stringify({ __type: 'com.amazonaws.sqs#QueueDoesNotExist' }));
      return;
    }
    if ('Entries' in input) {
      const sent: { Id: string; MessageId: string; MD5OfMessageBody: string }[] = [];
      for (const { Id, MessageBody } of input.Entries) {
        sent.push({ Id, MessageId: await queue.send(MessageBody), MD5OfMessageBody: md5(MessageBody) });
      }
      response.writeHead(200, JSON_1_0).end(JSON.stringify({ Successful: sent, Failed: [] }));
      return;
    }
    const answer = { MessageId: await queue.send(input.MessageBody), MD5OfMessageBody: md5(input.MessageBody) };
    response.writeHead(200, JSON_1_0).end(JSON.stringify(answer));
  };
