import { open, rm, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { bodyOf } from './body.ts';

const KEY = /^\/s3\/[a-z0-9.-]+\/([A-Za-z0-9][A-Za-z0-9._-]{0,200})$/u;

const NO_SUCH_KEY =
  '<?xml version="1.0" encoding="UTF-8"?><Error><Code>NoSuchKey</Code><Message>No such key</Message></Error>';

/** The first bytes of a file, as many as the Range field asks for (RFC 9110 §14.2), or all. */
const bytesIn = async (path: string, range: string | undefined): Promise<Buffer> => {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const last = /^bytes=0-(\d{1,12})$/u.exec(range ?? '')?.[1];
    const bytes = Buffer.alloc(last === undefined ? size : Math.min(size, Number(last) + 1));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

/**
 * GetObject (whole or its beginning), HeadObject, DeleteObject of the S3 REST API over a folder of raw mails. Keys are flat names: a path
 * cannot be spelled with them.
 */
export const s3Endpoint =
  (folder: string) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    await bodyOf(request);
    const key = KEY.exec(new URL(request.url ?? '/', 'http://localhost').pathname)?.[1];
    const path = key === undefined ? undefined : join(folder, key);
    if (request.method === 'DELETE' && path !== undefined) {
      await rm(path, { force: true });
      response.writeHead(204).end();
      return;
    }
    const found =
      path !== undefined &&
      (await stat(path).then(
        (entry) => entry.isFile(),
        () => false,
      ));
    if (!found || path === undefined) {
      response.writeHead(404, { 'content-type': 'application/xml' }).end(NO_SUCH_KEY);
      return;
    }
    const bytes = await bytesIn(path, request.headers.range);
    response.writeHead(request.headers.range === undefined ? 200 : 206, {
      'content-type': 'message/rfc822',
      'content-length': bytes.length,
      etag: '"local"',
    });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };
