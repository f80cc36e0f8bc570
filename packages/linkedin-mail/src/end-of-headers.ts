import { MAX_HEADER_BYTES } from './limits.ts';

const CR = 13;
const LF = 10;

/** Where the header section ends, or -1 when no blank line comes within the limit. */
export const endOfHeaders = (bytes: Uint8Array): number => {
  const end = Math.min(bytes.length, MAX_HEADER_BYTES);
  for (let at = bytes.indexOf(LF); at >= 0 && at < end; at = bytes.indexOf(LF, at + 1)) {
    const next = bytes[at + 1] === CR ? bytes[at + 2] : bytes[at + 1];
    if (next === LF) return at;
  }
  return -1;
};
