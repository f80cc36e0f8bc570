const PACKED = /A[A-Za-z0-9_-]{10,60}/u;
const PLAIN = /^\d{1,12}$/u;

/**
 * LinkedIn's member number out of an id as links carry it: a plain number (before 2014), or base64url whose bytes 4 to 7
 * are the number, big-endian (`AAsAAA…`, `ADoAA…`, `ACoAA…`; also within a JSON list).
 */
export const memberNumberOf = (id: string | null): string | null => {
  if (id === null) return null;
  if (PLAIN.test(id)) return id;
  const packed = PACKED.exec(id.slice(0, 200))?.[0];
  if (packed === undefined) return null;
  const bytes = Buffer.from(packed, 'base64url');
  if (bytes.length < 8) return null;
  const number = bytes.readUInt32BE(4);
  return number === 0 ? null : String(number);
};
