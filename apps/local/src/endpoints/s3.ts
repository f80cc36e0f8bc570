import { readFile, rm, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { bodyOf } from './body.ts';

const KEY = /^\/s3\/[a-z0-9.-]+\/([A-Za-z0-9][A-Za-z0-9._-]{0,200})$/u;

const NO_SUCH_KEY =
  '<?xml version="1.0" encoding="UTF-8"?><Error><Code>NoSuchKey</Code><Message>No such key</Message></Error>';

/**
 * GetObject, HeadObject, DeleteObject of the S3 REST API over a folder of raw mails. Keys are flat names: a path
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
    const bytes = await readFile(path);
    response.writeHead(200, { 'content-type': 'message/rfc822', 'content-length': bytes.length, etag: '"local"' });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };
