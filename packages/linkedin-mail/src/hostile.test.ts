import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invitationHtml, invitationText, smallMail } from '../test/small-mail.ts';
import { MAX_ATTACHED_MAILS, MAX_CARDS, MAX_NOTE_CHARS } from './limits.ts';
import { readMail } from './read-mail.ts';

const TEMPLATE = { 'X-LinkedIn-Template': 'email_m2m_invite_single_01' };
const MEGABYTE = 1024 * 1024;
const whole = (): Uint8Array => smallMail({ headers: TEMPLATE, text: invitationText(), html: invitationHtml() });

const first = async (mail: Uint8Array) => {
  const [reading] = await readMail(mail);
  if (reading === undefined) throw new Error('no reading');
  return reading.notification;
};

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('hostile mails', () => {
  it('of 30 MB are read by head and first megabyte within 200 MB of memory', async () => {
    const start = Buffer.from(whole())
      .toString('latin1')
      .replace(/--\r\n$/u, '\r\nContent-Type: text/plain\r\n\r\n');
    const mail = Buffer.concat([Buffer.from(start, 'latin1'), Buffer.alloc(30 * MEGABYTE, 'x\r\n')]);
    const before = process.memoryUsage.rss();
    const notification = await first(mail);
    expect(process.memoryUsage.rss() - before).toBeLessThan(200 * MEGABYTE - mail.length);
    expect(notification.defects).toContain('over-size');
    expect(notification.invitations[0]?.inviter.name).toBe('Ottilie Brandauer');
  });

  it('with endless headers keep to the limit', async () => {
    const notification = await first(
      bytes(`From: a <invitations@linkedin.com>\r\n${`X-Long: ${'y'.repeat(900)}\r\n`.repeat(2000)}`),
    );
    expect(notification.defects).toContain('header-too-large');
  });

  it('nested too deep are read by their head', async () => {
    const nest = Array.from(
      { length: 100 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
    );
    const notification = await first(bytes(`From: a <invitations@linkedin.com>\r\n${nest.join('')}`));
    expect(notification.defects).toContain('mime-too-deep');
  });

  it('in mails in mails end at a depth', async () => {
    const inner = 'From: x <x@a.example>\r\nContent-Type: message/rfc822\r\n\r\n'.repeat(30);
    const [reading, ...more] = await readMail(bytes(`${inner}From: a <invitations@linkedin.com>\r\n\r\nhi`));
    expect(more).toEqual([]);
    expect(reading?.notification.kind).toBe('not-linkedin');
  });

  it('with a thousand mails attached give only so many readings', async () => {
    const one = '--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: a <invitations@linkedin.com>\r\n\r\nhi\r\n';
    const mail = bytes(
      `From: m <m@a.example>\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${one.repeat(1000)}--b--\r\n`,
    );
    const readings = await readMail(mail);
    expect(readings.length).toBe(MAX_ATTACHED_MAILS);
    expect(readings.at(-1)?.notification.defects).toContain('attachments-cut');
    expect(readings.at(-2)?.notification.defects).not.toContain('attachments-cut');
  });

  it('with a thousand cards give only so many invitations', async () => {
    const cards = Array.from({ length: 1000 }, (_, at) =>
      invitationText()
        .replaceAll('ottilie-brandauer', `person-${at}`)
        .replaceAll('card-0', `card-${at}`)
        .replace('7512778607992139873', `75127786079921${10000 + at}`),
    );
    const notification = await first(smallMail({ headers: TEMPLATE, text: cards.join('\r\n') }));
    expect(notification.invitations.length).toBeLessThanOrEqual(MAX_CARDS);
  });

  it('with a note of a megabyte give a clipped one', async () => {
    const notification = await first(smallMail({ headers: TEMPLATE, text: invitationText('word '.repeat(1000)) }));
    expect(notification.invitations[0]?.note?.length).toBeLessThanOrEqual(MAX_NOTE_CHARS);
  });

  it('with tags that never close are cut', async () => {
    const notification = await first(smallMail({ headers: TEMPLATE, html: '<b><i>'.repeat(100_000) }));
    expect(notification.defects).toContain('html-cut');
  });

  it.each([
    ['nul', whole().map((byte, at) => (at === 700 ? 0 : byte))],
    ['truncated', whole().subarray(0, 3000)],
    ['duplicate-from', Buffer.concat([bytes('From: x <x@evil.example>\r\n'), whole()])],
    ['unknown-charset', Buffer.from(Buffer.from(whole()).toString().replace('charset=UTF-8', 'charset=x-klingon'))],
    ['html-only', smallMail({ headers: TEMPLATE, html: invitationHtml() })],
    [
      'foreign-link',
      smallMail({
        headers: TEMPLATE,
        text: invitationText(),
        html: invitationHtml('<a href="https://evil.example/#m@a">Accept</a>'),
      }),
    ],
    [
      'form',
      smallMail({
        headers: TEMPLATE,
        text: invitationText(),
        html: invitationHtml('<form action="https://evil.example"></form>'),
      }),
    ],
    [
      'footer-names-another',
      smallMail({ headers: { ...TEMPLATE, To: 'Beatrix Olsson <b@olsson.example>' }, text: invitationText() }),
    ],
    ['key-disagreement', smallMail({ headers: { 'X-LinkedIn-Template': 'email_pymk_01' }, text: invitationText() })],
    ['reply-to-foreign', smallMail({ headers: { ...TEMPLATE, 'Reply-To': 'x@evil.example' }, text: invitationText() })],
    [
      'misspelt-sender',
      smallMail({ headers: { From: 'LinkeIn <messages-noreply@linkedin.com>' }, text: invitationText() }),
    ],
    [
      'broken-quoted-printable',
      bytes('From: a <invitations@linkedin.com>\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nA =ZZ b'),
    ],
    [
      'broken-base64',
      bytes('From: a <invitations@linkedin.com>\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!*** not base64'),
    ],
  ])('say what is wrong with them: %s', async (defect, mail) => {
    expect((await first(mail)).defects).toContain(defect);
  });

  it('mutated ten thousand times bring nothing down', { timeout: 300_000 }, async () => {
    const bases = [
      whole(),
      smallMail({ text: invitationText() }),
      smallMail({
        headers: { From: 'm <m@a.example>' },
        text: `From: a <invitations@linkedin.com>\nTo: m\nSubject: x\n\n${invitationText()}`,
      }),
    ];
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc.constantFrom(
        ...[
          '\r\n',
          '\0',
          '=',
          '=?UTF-8?B?',
          '<a href="',
          '">',
          '<',
          '&#x110000;',
          '--',
          'From: ',
          '\u202e',
          'http://[',
          '%',
        ].map((text) => Buffer.from(text)),
      ),
    );
    const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), drop: fc.nat(400), piece });
    const mutate = (
      mail: Uint8Array,
      { at, drop, piece: put }: { at: number; drop: number; piece: Uint8Array },
    ): Uint8Array => {
      const from = Math.floor(at * mail.length);
      return Buffer.concat([mail.subarray(0, from), put, mail.subarray(from + (drop > 300 ? drop : 0))]);
    };
    const property = fc.asyncProperty(
      fc.constantFrom(...bases),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      async (base, changes) => {
        const readings = await readMail(changes.reduce(mutate, base));
        return readings.length > 0;
      },
    );
    await fc.assert(property, { numRuns: 10_000 });
  });
});
