import { LOCALES, NOTICES, type Notice } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { asRead } from '../test/as-read.ts';
import { CATALOGUES } from './messages/catalogues.ts';
import { type NoticeValues, renderNotice } from './notice.ts';

const url = 'https://guestlist.example/s/AbC';
const VALUES: NoticeValues = {
  'confirm-joining': { url },
  'confirm-address': { url, address: 'camille@maison.example' },
  'settings-link': { url, minutes: 30 },
  'forwarding-code': {
    provider: 'gmail',
    code: '99427480',
    link: 'https://mail-settings.google.com/mail/vf-x',
    requestedBy: 'camille@maison.example',
  },
  'single-mails-setting': { url, counted: 18 },
  'reply-unclear': { url, lines: ['acept <b>1</b>', 'ich weiß nicht'] },
  report: { name: 'Otto <b>Brandauer</b>', isAttached: true },
  erased: {},
};

const rendered = <N extends Notice>(notice: N, locale: (typeof LOCALES)[number]) =>
  asRead(renderNotice(notice, VALUES[notice], CATALOGUES[locale]));

describe.each(LOCALES)('in %s', (locale) => {
  it.each(NOTICES)('%s is a whole mail with the same link in both parts', (notice) => {
    const { subject, preheader, html, text } = rendered(notice, locale);
    expect(subject.length).toBeGreaterThan(5);
    expect(preheader.length).toBeGreaterThan(20);
    expect(html).toContain(`<html lang="${locale}"`);
    expect(`${subject}${html}${text}`).not.toMatch(/undefined|\[object|#(?!outlook|[\da-f]{6})|\$\{/u);
    if (!['erased', 'forwarding-code', 'report'].includes(notice)) {
      expect(html).toContain(`href="${url}"`);
      expect(text).toContain(`\n${url}\n`);
    }
    expect(Buffer.byteLength(html)).toBeLessThan(16_000);
  });
});

describe('forwarding-code', () => {
  it('shows the code where one looks first, and the provider’s own page', () => {
    const { subject, html, text } = rendered('forwarding-code', 'en');
    expect(subject).toContain('99427480');
    expect(html).toContain('href="https://mail-settings.google.com/mail/vf-x"');
    expect(text).toContain('    99427480\n');
    expect(text).toContain('camille@maison.example');
  });

  it.each([
    'https://google.com.evil.example/vf',
    'http://mail.google.com/vf',
    'https://a@evil.example/',
    'javascript:x',
  ])('shows no page that is not the provider’s: %s', (link) => {
    const { html, text } = asRead(
      renderNotice('forwarding-code', { ...VALUES['forwarding-code'], link }, CATALOGUES.en),
    );
    expect(`${html}${text}`).not.toContain('evil');
    expect(html).not.toContain('href=');
  });
});

describe('reply-unclear', () => {
  it('quotes what was not understood, without its markup', () => {
    const { html, text } = rendered('reply-unclear', 'de');
    expect(html).toContain('acept &lt;b&gt;1&lt;/b&gt;<br>ich weiß nicht');
    expect(text).toContain('    | acept <b>1</b>\n    | ich weiß nicht');
    expect(text).toContain('annehmen 1 3, fragen 5, ignorieren Rest');
  });
});

it('a URL that is none of ours is a fault', () => {
  expect(() => renderNotice('settings-link', { url: 'javascript:alert(1)', minutes: 30 }, CATALOGUES.en)).toThrow(
    RangeError,
  );
});
