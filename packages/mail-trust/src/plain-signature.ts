import { hash, verify } from 'node:crypto';
import { type Field, valuesOf } from './header-section.ts';
import { plainKey } from './key-record.ts';
import { crLfText } from './line-ends.ts';
import { relaxedBody, relaxedField } from './relaxed.ts';
import type { Resolver } from './resolver.ts';
import type { Signature } from './signature.ts';
import { type SignatureTags, signatureTags } from './signature-tags.ts';

export interface PlainQuestion {
  readonly mail: Uint8Array;
  /** Its top fields, as `headerSection` reads them. */
  readonly fields: readonly Field[];
  readonly resolver: Resolver;
  /** Whose signatures count. */
  readonly signers: (domain: string) => boolean;
}

/**
 * Checks the topmost signature of the signers asked for, when it has the one form that LinkedIn writes (RSA with
 * SHA-256, relaxed, the whole body, no end to its life) and its key the plainest one. That takes a tenth of the time the
 * library needs, which hashes the body and opens the keys for all signatures.
 *
 * It only ever says yes: a signature of another form, one that does not pass and a key that cannot be had are all null,
 * and for the library to judge.
 *
 * @returns the signature that passed, the same that the library would find first
 */
export const plainSignature = async ({ mail, fields, resolver, signers }: PlainQuestion): Promise<Signature | null> => {
  const tags = topmost(fields, signers);
  if (tags === null) return null;
  const signed = signedFields(fields, tags);
  if (signed === null || bodyHash(mail) !== tags.bodyHash) return null;
  const record = await recordOf(resolver, `${tags.selector}._domainkey.${tags.domain}`);
  const key = record === null ? null : plainKey(record);
  if (key === null) return null;
  const self = relaxedField({ name: 'dkim-signature', value: tags.unsigned });
  const text = [...signed.map(relaxedField), self].join('\r\n');
  if (!verify('sha256', Buffer.from(text, 'latin1'), key, tags.signature)) return null;
  return { domain: tags.domain, covers: new Set(signed.map(({ name }) => name)) };
};

const topmost = (fields: readonly Field[], signers: (domain: string) => boolean): SignatureTags | null => {
  const theirs = valuesOf(fields, 'dkim-signature').find((value) => mayBeBy(value, signers));
  return theirs === undefined ? null : signatureTags(theirs);
};

/** Whether the signature may be one of theirs, read as loosely as anybody might. */
const mayBeBy = (value: string, signers: (domain: string) => boolean): boolean =>
  value.split(';').some((segment) => {
    const equals = segment.indexOf('=');
    return segment.slice(0, equals).trim().toLowerCase() === 'd' && signers(segment.slice(equals + 1).trim());
  });

/** The fields a signature covers that are there; null when one stands there twice. */
const signedFields = (fields: readonly Field[], { names }: SignatureTags): readonly Field[] | null => {
  const wanted = new Set(names);
  const found = fields.filter(({ name }) => wanted.has(name));
  const byName = new Map(found.map((field) => [field.name, field]));
  return byName.size < found.length ? null : names.flatMap((name) => byName.get(name) ?? []);
};

const bodyHash = (mail: Uint8Array): string | null => {
  const text = crLfText(mail);
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const body = text.slice(end + 4);
  const relaxed = relaxedBody(body);
  const asItCame = relaxed === body && text.length === mail.length;
  return hash('sha256', asItCame ? mail.subarray(end + 4) : Buffer.from(relaxed, 'latin1'), 'base64');
};

const recordOf = async (resolver: Resolver, name: string): Promise<string | null> => {
  const records = await resolver(name, 'TXT').catch(() => []);
  const [record, ...more] = records;
  return record === undefined || more.length > 0 ? null : record.join('');
};
