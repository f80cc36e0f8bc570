import { generateKeyPairSync } from 'node:crypto';
import { sealMessage } from 'mailauth/lib/arc/index.js';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import type { Zone } from '../src/resolver.ts';

/** As short as counts: made in no time. */
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
export const KEY = privateKey;
const PEM = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const RECORD = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`;

/** Shorter than what counts. */
const SHORT = generateKeyPairSync('rsa', { modulusLength: 768 });
const SHORT_PEM = SHORT.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const SHORT_RECORD = `v=DKIM1; k=rsa; p=${SHORT.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`;

/** What LinkedIn's signatures name. */
export const LINKEDIN_FIELDS = [
  'Date',
  'From',
  'Subject',
  'MIME-Version',
  'Content-Type',
  'To',
  'X-LinkedIn-Class',
  'X-LinkedIn-Template',
  'X-LinkedIn-fbl',
];

export interface Signing {
  readonly domain: string;
  readonly selector?: string;
  readonly fields?: readonly string[];
  readonly algorithm?: string;
  readonly bodyLimit?: number;
  readonly signedAt?: Date;
  readonly expires?: Date;
  /** By a key of fewer bits than count. */
  readonly short?: boolean;
}

export const SELECTOR = 'test';
export const SIGNED_AT = new Date('2026-10-05T07:40:24Z');

/** The DNS of the given signers, with DMARC records for those that have one. */
export const zoneOf = (signers: readonly string[], dmarc: Readonly<Record<string, string>> = {}, short = false): Zone =>
  Object.fromEntries([
    ...signers.map((domain) => [`${SELECTOR}._domainkey.${domain}`, { TXT: [[short ? SHORT_RECORD : RECORD]] }]),
    ...Object.entries(dmarc).map(([domain, record]) => [`_dmarc.${domain}`, { TXT: [[record]] }]),
  ]);

/** Puts a DKIM signature on top of a mail. */
export const sign = async (mail: string, signing: Signing): Promise<string> => {
  const signer = {
    signingDomain: signing.domain,
    selector: signing.selector ?? SELECTOR,
    privateKey: signing.short === true ? SHORT_PEM : PEM,
    headerList: [...(signing.fields ?? LINKEDIN_FIELDS)],
    ...(signing.algorithm === undefined ? {} : { algorithm: signing.algorithm }),
    ...(signing.bodyLimit === undefined ? {} : { maxBodyLength: signing.bodyLimit }),
  };
  const { signatures, errors } = await dkimSign(mail, {
    ...signer,
    signatureData: [signer],
    signTime: signing.signedAt ?? SIGNED_AT,
    ...(signing.expires === undefined ? {} : { expires: signing.expires }),
  });
  if (signatures === '') throw new Error('the test mail could not be signed', { cause: errors });
  return `${signatures}${mail}`;
};

/** Puts an ARC set on top of a mail. */
export const seal = async (
  mail: string,
  sealing: {
    readonly domain: string;
    readonly results: string;
    readonly cv?: 'none' | 'pass' | 'fail';
    readonly fields?: readonly string[];
  },
): Promise<string> => {
  const set = await sealMessage(mail, {
    signingDomain: sealing.domain,
    selector: SELECTOR,
    privateKey: PEM,
    authResults: sealing.results,
    signTime: SIGNED_AT,
    cv: sealing.cv ?? 'none',
    headerList: [
      ...(sealing.fields ?? ['From', 'To', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Content-Type']),
    ],
  });
  return `${set.toString()}${mail}`;
};

/** Puts a field on top of a mail, as anybody on the way can. */
export const onTop = (mail: string, field: string): string => `${field}\r\n${mail}`;
