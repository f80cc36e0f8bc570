import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import type { Entity, Field } from './mime.ts';

/** A key to sign with; the same one stands for every domain of a test zone. */
export interface SigningKey {
  /** PKCS #8 PEM. */
  readonly privateKey: string;
  /** SubjectPublicKeyInfo, base64 without line breaks, as it stands in `p=`. */
  readonly publicKey: string;
  readonly selector: string;
}

/** A field in relaxed form (RFC 6376 §3.4.2). */
export const relaxedField = (raw: Field): string => {
  const colon = raw.indexOf(':');
  const value = raw
    .slice(colon + 1)
    .replace(/\r\n/gu, '')
    .replace(/[ \t]+/gu, ' ')
    .trim();
  return `${raw.slice(0, colon).toLowerCase().trim()}:${value}`;
};

/** A body in relaxed form (RFC 6376 §3.4.4). */
export const relaxedBody = (body: string): string => {
  const text = body
    .split('\r\n')
    .map((line) => line.replace(/[ \t]+/gu, ' ').replace(/ $/u, ''))
    .join('\r\n')
    .replace(/(?:\r\n)+$/u, '');
  return text === '' ? '' : `${text}\r\n`;
};

export const bodyHash = (body: string, algorithm = 'sha256'): string =>
  createHash(algorithm)
    .update(Buffer.from(relaxedBody(body), 'latin1'))
    .digest('base64');

const folded = (signature: string, indent: string): string =>
  (signature.match(/.{1,64}/gu) ?? []).join(`\r\n${indent}`);

const opened = new Map<string, KeyObject>();

/** Opening a key takes longer than signing with it. */
const open = (pem: string): KeyObject => {
  const key = opened.get(pem) ?? createPrivateKey(pem);
  opened.set(pem, key);
  return key;
};

/** A signing key of a private RSA key (PEM), for mails that are to be authentic in a zone of one's own. */
export const signingKey = (privateKey: string, selector: string): SigningKey => ({
  privateKey,
  publicKey: createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64'),
  selector,
});

/** Signs relaxed fields followed by the signing field itself, its `b=` empty. */
export const signFields = (fields: readonly Field[], self: Field, key: SigningKey, algorithm = 'sha256'): Field => {
  const text = [...fields.map(relaxedField), relaxedField(self)].join('\r\n');
  const signature = sign(algorithm, Buffer.from(text, 'latin1'), open(key.privateKey)).toString('base64');
  return `${self}${folded(signature, '\t ')}`;
};

/** The fields a list of names covers: of several with one name the lowest first (RFC 6376 §5.4.2). */
export const pickFields = (fields: readonly Field[], names: readonly string[]): Field[] => {
  const left = [...fields];
  return names.flatMap((name) => {
    const at = left.findLastIndex((raw) => raw.slice(0, raw.indexOf(':')).toLowerCase() === name.toLowerCase());
    return at < 0 ? [] : left.splice(at, 1);
  });
};

export interface DkimOptions {
  readonly domain: string;
  /** The names of `h=`, as they are to be written. */
  readonly names: readonly string[];
  /** ISO 8601. */
  readonly at: string;
  readonly key: SigningKey;
  /** Extra tags before `h=`, such as `l=120; `. */
  readonly tags?: string;
  readonly hash?: 'sha1' | 'sha256';
}

/** The DKIM-Signature field of an entity (RFC 6376), relaxed/relaxed. */
export const dkimField = (entity: Entity, options: DkimOptions): Field => {
  const hash = options.hash ?? 'sha256';
  const self = [
    `DKIM-Signature: v=1; a=rsa-${hash}; c=relaxed/relaxed; d=${options.domain};`,
    `s=${options.key.selector}; t=${Math.floor(Date.parse(options.at) / 1000)};${options.tags === undefined ? '' : ` ${options.tags}`}`,
    `bh=${bodyHash(entity.body, hash)};`,
    `h=${options.names.slice(0, 6).join(':')}${options.names.length > 6 ? `:\r\n\t ${options.names.slice(6).join(':')}` : ''};`,
    'b=',
  ].join('\r\n\t');
  return signFields(pickFields(entity.fields, options.names), self, options.key, hash);
};
