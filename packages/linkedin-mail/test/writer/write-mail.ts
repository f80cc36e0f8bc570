import { completeRecord } from './complete-record.ts';
import { contentOf } from './contents.ts';
import type { SigningKey } from './dkim.ts';
import type { Expected } from './expectation.ts';
import { expectedOf, type Shown } from './expected.ts';
import { foreignMail, isForeign } from './foreign.ts';
import { memberMail } from './member-mail.ts';
import { bytesOf, type Entity, serialize } from './mime.ts';
import { type Original, originalOf } from './original.ts';
import {
  ATTACHED_WAYS,
  type AttachedWay,
  type MailDraft,
  type MailRecord,
  PLAIN_WAYS,
  type PlainWay,
  QUOTED_WAYS,
  type QuotedWay,
  REDIRECT_WAYS,
  type RedirectWay,
  type Way,
} from './record.ts';
import { TEST_ONLY_KEY } from './test-only-key.ts';
import type { Tokens } from './tokens.ts';
import { quote, quotePlain } from './ways-quoted.ts';
import { redirect } from './ways-redirect.ts';

export interface WriteOptions {
  /** What LinkedIn, the providers and the member's domain sign with; null writes unsigned mails. */
  readonly key?: SigningKey | null;
}

/** A written mail: its bytes, its envelope, and what must be read out of it. */
export interface WrittenMail {
  readonly eml: Uint8Array;
  readonly envelope: { readonly from: string; readonly to: string };
  readonly expected: Expected;
  readonly record: MailRecord;
  /** Every secret token inside: none of them may leave the reader. */
  readonly secrets: readonly string[];
}

const isIn = <T extends Way>(ways: readonly T[], way: Way): way is T => ways.some((one) => one === way);

/** Each token as it stands in links, decoded, and with the `~` that tracking has for `-`. */
const secretsOf = (tokens: Tokens): string[] => [
  ...new Set(
    Object.values(tokens).flatMap((token: string) => [token, decodeURIComponent(token), token.replace(/-/gu, '~')]),
  ),
];

const written = (original: Original, entity: Entity, from: string, expected: Expected): WrittenMail => {
  const { record, tokens } = original.frame;
  return {
    eml: bytesOf(serialize(entity)),
    envelope: { from, to: record.door },
    expected,
    record,
    secrets: secretsOf(tokens),
  };
};

const WHOLE: Shown = { html: true, text: true, headers: true, attributes: true };

const viaRedirect = (original: Original, way: RedirectWay, key: SigningKey | null): WrittenMail => {
  const { entity, envelopeFrom } = redirect(original.entity, original.frame.record, way, key);
  const trust = key === null ? 'unverified' : 'verified';
  return written(original, entity, envelopeFrom, expectedOf(original, WHOLE, { forwardedBy: 'redirect', trust }));
};

const viaQuote = (original: Original, way: QuotedWay | PlainWay, key: SigningKey | null): WrittenMail => {
  const { record } = original.frame;
  const plain = isIn(PLAIN_WAYS, way);
  const message = plain ? quotePlain(original, way) : quote(original, way);
  const bare = way === 'stripped' || way === 'outlook-desktop';
  const html = !plain && original.content.html !== null;
  const shown: Shown = { html, text: !html, headers: false, attributes: html && !bare };
  const expected = expectedOf(original, shown, {
    forwardedBy: 'quoted',
    trust: key === null ? 'unverified' : 'member',
  });
  return written(original, memberMail(record, message, key), record.recipient.email, expected);
};

const viaAttachment = (original: Original, way: AttachedWay, key: SigningKey | null): WrittenMail => {
  const { record } = original.frame;
  const message = { subject: `Fwd: ${original.content.subject}`, html: null, text: '' };
  const once = memberMail(record, message, key, { way, mails: [original.entity] });
  const entity = way === 'attached-twice' ? memberMail(record, message, key, { way, mails: [once] }) : once;
  const trust = key === null ? 'unverified' : 'verified';
  return written(
    original,
    entity,
    record.recipient.email,
    expectedOf(original, WHOLE, { forwardedBy: 'attached', trust }),
  );
};

/**
 * Writes one mail as it arrives at a member's private inbox address. Everything in it follows from the draft; what the
 * draft leaves open follows from its seed.
 */
export const writeMail = (draft: MailDraft, options: WriteOptions = {}): WrittenMail => {
  const record = completeRecord(draft);
  const key = options.key === undefined ? TEST_ONLY_KEY : options.key;
  if (isForeign(record.kind)) {
    const { entity, from, expected } = foreignMail(record, key);
    return { eml: bytesOf(serialize(entity)), envelope: { from, to: record.door }, expected, record, secrets: [] };
  }
  const { frame, content } = contentOf(record);
  const { way } = record;
  const quoted = isIn(QUOTED_WAYS, way) || isIn(PLAIN_WAYS, way);
  const original = originalOf(frame, content, quoted ? null : key);
  if (isIn(REDIRECT_WAYS, way)) return viaRedirect(original, way, key);
  if (isIn(ATTACHED_WAYS, way)) return viaAttachment(original, way, key);
  if (isIn(QUOTED_WAYS, way) || isIn(PLAIN_WAYS, way)) return viaQuote(original, way, key);
  throw new Error(`no such way: ${String(way)}`);
};

/** Several originals attached to one mail of the member's, in the order given; the first record gives member and door. */
export const attachMails = (
  drafts: readonly MailDraft[],
  way: AttachedWay = 'attached-rfc822',
  options: WriteOptions = {},
): readonly WrittenMail[] => {
  const key = options.key === undefined ? TEST_ONLY_KEY : options.key;
  const originals = drafts.map((draft) => {
    const { frame, content } = contentOf(completeRecord(draft));
    return originalOf(frame, content, key);
  });
  const [first] = originals;
  if (first === undefined) return [];
  const message = { subject: 'Invitations', html: null, text: 'For the digest.\n' };
  const entity = memberMail(first.frame.record, message, key, {
    way,
    mails: originals.map(({ entity: mail }) => mail),
  });
  const trust = key === null ? 'unverified' : 'verified';
  return originals.map((original) =>
    written(
      original,
      entity,
      first.frame.record.recipient.email,
      expectedOf(original, WHOLE, { forwardedBy: 'attached', trust }),
    ),
  );
};
