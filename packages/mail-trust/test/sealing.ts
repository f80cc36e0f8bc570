import { hash, sign } from 'node:crypto';
import { headerSection, valuesOf } from '../src/header-section.ts';
import { relaxedBody, relaxedField } from '../src/relaxed.ts';
import { KEY, SELECTOR } from './signing.ts';

interface HandSealing {
  readonly domain: string;
  readonly results: string;
  /** Signs the message; the sealer when left out. */
  readonly signer?: string;
  /** Sign that much of the body only (`l=`), in octets. */
  readonly bodyLimit?: number;
}

const SIGNED = ['from', 'to', 'subject'];

const signed = (text: readonly string[]): string =>
  sign('sha256', Buffer.from(text.join('\r\n'), 'latin1'), KEY).toString('base64');

/** Puts a first ARC set on top of a mail that is well made but as no sealer should: the library makes none like it. */
export const sealByHand = (mail: string, { domain, results, signer = domain, bodyLimit }: HandSealing): string => {
  const section = headerSection(Buffer.from(mail));
  if ('refused' in section) throw new Error(`a test mail that cannot be read: ${section.refused}`);
  const body = Buffer.from(relaxedBody(mail.slice(mail.indexOf('\r\n\r\n') + 4))).subarray(0, bodyLimit);
  const length = bodyLimit === undefined ? '' : ` l=${bodyLimit};`;
  const key = (owner: string) => `a=rsa-sha256; d=${owner}; s=${SELECTOR};`;
  const bodyHash = hash('sha256', body, 'base64');
  const message = `i=1; ${key(signer)} c=relaxed/relaxed; h=${SIGNED.join(':')};${length} bh=${bodyHash}; b=`;
  const top = SIGNED.map((name) => relaxedField({ name, value: valuesOf(section.fields, name)[0] ?? '' }));
  const messageField = (b: string) => relaxedField({ name: 'arc-message-signature', value: `${message}${b}` });
  const seenBy = relaxedField({ name: 'arc-authentication-results', value: `i=1; ${results}` });
  const messageSignature = messageField(signed([...top, messageField('')]));
  const sealField = (b: string) => relaxedField({ name: 'arc-seal', value: `i=1; ${key(domain)} cv=none; b=${b}` });
  const seal = sealField(signed([seenBy, messageSignature, sealField('')]));
  return [seal, messageSignature, seenBy, mail].join('\r\n');
};
