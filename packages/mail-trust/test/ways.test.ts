import { readMail } from '@guestlist/linkedin-mail';
import { WAYS, WRITTEN_KINDS, type WrittenMail, writeMail, zone } from '@guestlist/linkedin-mail/test-mails';
import { describe, expect, it } from 'vitest';
import { zoneResolver } from '../src/resolver.ts';
import { vouch } from '../src/vouch.ts';

const resolver = zoneResolver(zone);

/** Read and vouched for as the door would. */
const trustOf = async ({ eml, record }: WrittenMail, memberAddresses = [record.recipient.email]) => {
  const innermost = (await readMail(eml)).at(-1);
  if (innermost === undefined) throw new Error('a mail without a reading');
  return vouch({ bytes: eml, reading: innermost, memberAddresses, resolver });
};

describe('every way a mail can come', () => {
  it.each(WAYS)('%s has the trust that is left on that way', async (way) => {
    const mail = writeMail({ seed: `trust-${way}`, way });
    expect(await trustOf(mail)).toMatchObject({ trust: mail.expected.trust, defects: [] });
  });

  it.each(WAYS)('%s without signatures has none', async (way) => {
    expect((await trustOf(writeMail({ seed: `bare-${way}`, way }, { key: null }))).trust).toBe('unverified');
  });

  it.each(WAYS)('%s is never trusted fully when it was for somebody else', async (way) => {
    const { trust, defects } = await trustOf(writeMail({ seed: `replay-${way}`, way }), ['other@person.example']);
    expect(trust === 'unverified' || defects.includes('other-recipient')).toBe(true);
  });
});

describe('every kind of mail', () => {
  it.each(WRITTEN_KINDS)('%s has the trust it came with', async (kind) => {
    const mail = writeMail({ seed: `kind-${kind}`, kind, way: 'gmail-filter' });
    expect(await trustOf(mail)).toMatchObject({ trust: mail.expected.trust, defects: [] });
  });
});
