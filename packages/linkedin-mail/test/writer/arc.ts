import { bodyHash, pickFields, type SigningKey, signFields } from './dkim.ts';
import type { Entity, Field } from './mime.ts';

export interface ArcOptions {
  /** Who seals, such as `google.com`. */
  readonly domain: string;
  /** Without `i=`, such as `mx.google.com; dkim=pass header.i=@linkedin.com`. */
  readonly results: string;
  readonly names: readonly string[];
  /** ISO 8601. */
  readonly at: string;
  readonly key: SigningKey;
}

/**
 * The three fields of a first ARC set (RFC 8617), topmost first.
 *
 * @param entity the mail as the sealer got it
 */
export const arcFields = (entity: Entity, options: ArcOptions): Field[] => {
  const time = Math.floor(Date.parse(options.at) / 1000);
  const results = `ARC-Authentication-Results: i=1; ${options.results}`;
  const message = signFields(
    pickFields(entity.fields, options.names),
    [
      `ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=${options.domain}; s=${options.key.selector};`,
      `h=${options.names.join('\r\n         :')};`,
      `bh=${bodyHash(entity.body)};`,
      'b=',
    ].join('\r\n        '),
    options.key,
  );
  const seal = signFields(
    [results, message],
    [`ARC-Seal: i=1; a=rsa-sha256; t=${time}; cv=none;`, `d=${options.domain}; s=${options.key.selector};`, 'b='].join(
      '\r\n        ',
    ),
    options.key,
  );
  return [seal, message, results];
};
