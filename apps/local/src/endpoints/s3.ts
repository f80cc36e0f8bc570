import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RawMails } from '../raw-mails.ts';
import { bodyOf } from './body.ts';

const KEY = /^\/s3\/[a-z0-9.-]+\/([A-Za-z0-9][A-Za-z0-9._-]{0,200})$/u;

const NO_SUCH_KEY =
  '<?xml version="1.0" encoding="UTF-8"?><Error><Code>NoSuchKey</Code><Message>No such key</Message></Error>';

/** The first bytes, as many as the Range field asks for (RFC 9110 §14.2), or all. */
const beginning = (bytes: Buffer, range: string | undefined): Buffer => {
  const last = /^bytes=0-(\d{1,12})$/u.exec(range ?? '')?.[1];
  return last === undefined ? bytes : bytes.subarray(0, Number(last) + 1);
};

/**
 * GetObject (whole or its beginning), HeadObject, DeleteObject of the S3 REST API over the raw mails. Keys are flat names:
 * a path cannot be spelled with them.
 */
export const s3Endpoint =
  (mails: RawMails) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    await bodyOf(request);
    const key = KEY.exec(new URL(request.url ?? '/', 'http://localhost').pathname)?.[1];
    if (request.method === 'DELETE' && key !== undefined) {
      await mails.remove(key);
      response.writeHead(204).end();
      return;
    }
    const mail = key === undefined ? null : await mails.read(key);
    if (mail === null) {
      response.writeHead(404, { 'content-type': 'application/xml' }).end(NO_SUCH_KEY);
      return;
    }
    const { range } = request.headers;
    const bytes = beginning(mail, range);
    response.writeHead(range === undefined ? 200 : 206, {
      'content-type': 'message/rfc822',
      'content-length': bytes.length,
      etag: '"local"',
    });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };
