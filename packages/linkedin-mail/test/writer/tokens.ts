import { BASE36, BASE62, BASE64URL, HEX, type Random } from './random.ts';

/** The secrets of one mail, all invented: what must never leave the reader. */
export interface Tokens {
  readonly midToken: string;
  readonly midSig: string;
  readonly eid: string;
  readonly otpToken: string;
  readonly loid: string;
  readonly sharedKey: string;
  readonly authToken: string;
  readonly nonce: string;
  readonly fbl: string;
  readonly imageSignature: string;
  readonly reset: string;
}

/** `base36(member)-base36(ms)-xx`: it names the recipient for good. */
const eidOf = (random: Random, memberNumber: string, sentAt: string): string =>
  `${Number(memberNumber).toString(36)}-${Date.parse(sentAt).toString(36)}-${random.chars(BASE36, 2)}`;

/**
 * Draws the tokens of a mail.
 *
 * @param mark begins each token when it is to be found again by a leak test; null for tokens that look genuine
 */
export const drawTokens = (random: Random, memberNumber: string, sentAt: string, mark: string | null): Tokens => {
  const token = (name: string, genuine: string): string =>
    mark === null ? genuine : `${mark}${name}${genuine.slice(-6)}`;
  const otp = Buffer.from(`${random.chars(HEX, 120)},1,1`)
    .toString('base64')
    .replace(/=+$/u, '%3D');
  return {
    midToken: token('mid', `AQ${random.chars(BASE64URL, 12)}`),
    midSig: token('sig', random.chars(BASE62, 14)),
    eid: eidOf(random, memberNumber, sentAt),
    otpToken: token('otp', otp),
    loid: token('loid', `AQ${random.chars(BASE64URL, 80)}`),
    sharedKey: token('key', random.chars(BASE62, 8)),
    authToken: token('auth', random.chars(BASE62, 4)),
    nonce: token('nonce', `${random.chars(BASE62, 22)}==`.replace(/=/gu, '%3D')),
    fbl: token('fbl', random.chars(BASE36, 100)),
    imageSignature: token('img', random.chars(BASE64URL, 43)),
    reset: token('reset', random.chars(BASE64URL, 60)),
  };
};
