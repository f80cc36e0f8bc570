/** One place in one of LinkedIn's templates: `eml-<key>-<section>-<n>-<slot>`. */
export interface Slot {
  readonly key: string;
  readonly section: string;
  readonly index: number;
  readonly name: string;
}

const SLOT = /^eml-([A-Za-z0-9_]{3,80})-([A-Za-z0-9_~]{1,80})-(\d{1,4})-([A-Za-z0-9_~]{1,80})/u;
const LIPI = /^urn:li:page:email_([A-Za-z0-9_]{3,80})/u;
const KEY = /^[A-Za-z0-9_]{3,80}$/u;

/** Reads a `trk` (or the head of a `trkEmail`). */
export const slotOf = (trk: string | null): Slot | null => {
  if (trk === null) return null;
  const match = SLOT.exec(trk.replaceAll('%7E', '~').replaceAll('%7e', '~'));
  if (match === null) return null;
  const [, key = '', section = '', index = '0', name = ''] = match;
  return { key, section, index: Number(index), name };
};

/** Reads the template key of a `lipi`, in header form: the prefix that `lipi` adds is taken off. */
export const keyOfLipi = (lipi: string | null): string | null =>
  lipi === null ? null : (LIPI.exec(lipi)?.[1] ?? null);

/** A key as a header or `ek=` states it; null for what cannot be one. */
export const validKey = (key: string | null | undefined): string | null =>
  key !== null && key !== undefined && KEY.test(key) ? key : null;

const PIXEL = /\/emimp\/ip_([A-Za-z0-9_+/=-]{8,400})\.gif/u;
const PADDED = /[A-Za-z0-9+/_-]{4,200}={0,2}/gu;

/** The template key inside the tracking picture's file name: base64 of `b64(eid):b64(key):`. */
export const keyOfPixel = (source: string): string | null => {
  const packed = PIXEL.exec(source.slice(0, 2_000))?.[1];
  if (packed === undefined) return null;
  const inner = Buffer.from(packed, 'base64').toString('latin1');
  const [, second] = inner.split(':');
  const encoded = second?.match(PADDED)?.[0];
  return encoded === undefined ? null : validKey(Buffer.from(encoded, 'base64').toString('latin1'));
};
