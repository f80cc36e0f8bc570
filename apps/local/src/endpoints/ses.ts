import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyOf } from './body.ts';

/** What SendRawEmail was asked to send. */
export interface RawEmail {
  readonly bytes: Buffer;
  readonly destinations: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}

const NAMESPACE = 'http://ses.amazonaws.com/doc/2010-12-01/';
const XML = { 'content-type': 'text/xml' };

const members = (form: URLSearchParams, prefix: string): readonly string[] => {
  const values: string[] = [];
  for (let n = 1; ; n += 1) {
    const value = form.get(`${prefix}.member.${n}`);
    if (value === null) return values;
    values.push(value);
  }
};

const tagsOf = (form: URLSearchParams): Readonly<Record<string, string>> => {
  const tags: Record<string, string> = {};
  for (let n = 1; ; n += 1) {
    const name = form.get(`Tags.member.${n}.Name`);
    if (name === null) return tags;
    tags[name] = form.get(`Tags.member.${n}.Value`) ?? '';
  }
};

/** SendRawEmail of the SES v1 query API; the mail is accepted when `accept` resolves with its message id. */
export const sesEndpoint =
  (accept: (mail: RawEmail) => Promise<string>) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const form = new URLSearchParams((await bodyOf(request)).toString('utf8'));
    if (form.get('Action') !== 'SendRawEmail') {
      response
        .writeHead(400, XML)
        .end(`<ErrorResponse xmlns="${NAMESPACE}"><Error><Code>InvalidAction</Code></Error></ErrorResponse>`);
      return;
    }
    const messageId = await accept({
      bytes: Buffer.from(form.get('RawMessage.Data') ?? '', 'base64'),
      destinations: members(form, 'Destinations'),
      tags: tagsOf(form),
    });
    response
      .writeHead(200, XML)
      .end(
        `<SendRawEmailResponse xmlns="${NAMESPACE}"><SendRawEmailResult><MessageId>${messageId}</MessageId></SendRawEmailResult>` +
          `<ResponseMetadata><RequestId>local</RequestId></ResponseMetadata></SendRawEmailResponse>`,
      );
  };
