import type { IncomingMessage } from 'node:http';

const MOST_BYTES = 64 * 1024 * 1024;

/** The whole body of a request to one of our endpoints. */
export const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new RangeError('request body too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
