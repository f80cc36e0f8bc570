import { completeRecord } from './complete-record.ts';
import { contentOf } from './contents.ts';
import { dkimField } from './dkim.ts';
import type { HostileMail } from './hostile-mail.ts';
import { bytesOf, type Entity, field, serialize } from './mime.ts';
import { LINKEDIN_SIGNED, originalOf } from './original.ts';
import { TEST_ONLY_KEY } from './test-only-key.ts';

const AT = '2026-03-02T08:16:31.000Z';

const original = (signed = true): Entity => {
  const { frame, content } = contentOf(
    completeRecord({ seed: 'hostile header', invitedAt: '2026-03-02T08:00:00.000Z', sentAt: AT }),
  );
  return originalOf(frame, content, signed ? TEST_ONLY_KEY : null).entity;
};

const sign = (entity: Entity, more: Partial<Parameters<typeof dkimField>[1]>): Entity => {
  const signature = dkimField(entity, {
    domain: 'linkedin.com',
    names: LINKEDIN_SIGNED,
    at: AT,
    key: TEST_ONLY_KEY,
    ...more,
  });
  return { ...entity, fields: [signature, ...entity.fields] };
};

const on = (entity: Entity, ...fields: string[]): Entity => ({ ...entity, fields: [...fields, ...entity.fields] });
const under = (entity: Entity, ...fields: string[]): Entity => ({ ...entity, fields: [...entity.fields, ...fields] });
const without = (entity: Entity, name: string): Entity => ({
  ...entity,
  fields: entity.fields.filter((raw) => !raw.startsWith(`${name}:`)),
});

const unverified = (name: string, attack: string, entity: Entity): HostileMail => ({
  name,
  attack,
  eml: bytesOf(serialize(entity)),
  trust: 'unverified',
  expected: null,
});

const DOUBLED: readonly (readonly [string, string])[] = [
  ['From', 'Mallory Vane <invitations@linkedin.com>'],
  ['Subject', 'Mallory wants to connect'],
  ['To', 'Somebody Else <else@elsewhere.example>'],
  ['Date', 'Mon, 1 Jan 2024 10:00:00 +0000 (UTC)'],
  ['Content-Type', 'text/html; charset=utf-8'],
  ['MIME-Version', '1.0'],
  ['X-LinkedIn-Template', 'email_accept_invite_single_01'],
  ['X-LinkedIn-Class', 'INMAIL'],
];

const evil = { domain: 'linkedin.com.evil.example' };

/** Attacks on header fields and signatures: LinkedIn does not over-sign, so a second field is not covered. */
export const hostileHeaders = (): HostileMail[] => [
  ...DOUBLED.map(([name, value]) =>
    unverified(
      `second-${name.toLowerCase()}-above`,
      `a second ${name} above the signed one`,
      on(original(), field(name, value)),
    ),
  ),
  ...DOUBLED.slice(0, 5).map(([name, value]) =>
    unverified(
      `second-${name.toLowerCase()}-below`,
      `a second ${name} below the signed one`,
      under(original(), field(name, value)),
    ),
  ),
  unverified(
    'unsigned-transfer-encoding',
    'a transfer encoding nobody signed, twice',
    on(original(), field('Content-Transfer-Encoding', '7bit'), field('Content-Transfer-Encoding', 'base64')),
  ),
  unverified(
    'l-tag',
    'only the first bytes of the body are signed',
    ((entity) => ({ ...entity, body: `${entity.body}<a href="https://evil.example/">Accept</a>\r\n` }))(
      sign(original(false), { tags: 'l=40;' }),
    ),
  ),
  unverified('sha1', 'signed with SHA-1', sign(original(false), { hash: 'sha1' })),
  unverified(
    'from-not-signed',
    'From is not among the signed fields',
    sign(original(false), { names: LINKEDIN_SIGNED.filter((name) => name !== 'From') }),
  ),
  unverified('other-domain', 'signed by a domain that begins like LinkedIn’s', sign(original(false), evil)),
  unverified(
    'body-changed',
    'the body was changed after it was signed',
    ((entity) => ({ ...entity, body: entity.body.replace(/Accept/u, 'Acc3pt') }))(original()),
  ),
  unverified(
    'from-changed',
    'the sender was changed after it was signed',
    on(without(original(), 'From'), field('From', 'Mallory Vane <invitations@linkedin.com>')),
  ),
  unverified(
    'display-name-only',
    'LinkedIn’s address stands in the display name alone',
    on(without(original(false), 'From'), field('From', '"invitations@linkedin.com" <mallory@evil.example>')),
  ),
  unverified(
    'forged-results',
    'says itself that DKIM passed',
    on(
      original(false),
      field(
        'Authentication-Results',
        'mx.google.com; dkim=pass header.i=@linkedin.com; dmarc=pass header.from=linkedin.com',
      ),
    ),
  ),
  unverified(
    'forged-arc',
    'an ARC set nobody sealed',
    on(
      original(false),
      field('ARC-Seal', 'i=1; a=rsa-sha256; t=1772439391; cv=none; d=google.com; s=test1; b=AAAA'),
      field(
        'ARC-Message-Signature',
        'i=1; a=rsa-sha256; c=relaxed/relaxed; d=google.com; s=test1; h=from:to; bh=AAAA; b=AAAA',
      ),
      field(
        'ARC-Authentication-Results',
        'i=1; mx.google.com; dkim=pass header.i=@linkedin.com; dmarc=pass header.from=linkedin.com',
      ),
    ),
  ),
];
