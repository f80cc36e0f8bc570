import { describe, expect, it } from 'vitest';
import { digestHeaders } from './headers.ts';

const values = {
  unsubscribeUrl: 'https://guestlist.example/u/AbC-_1',
  unsubscribeAddress: 'stop+AbC@mail.guestlist.example',
  replyTo: 'd+AbC-_1@mail.guestlist.example',
  domain: 'mail.guestlist.example',
};

describe('digestHeaders', () => {
  it('lets a mail program stop the digest at one tap, and no machine answer it', () => {
    expect(digestHeaders(values)).toEqual({
      'Reply-To': 'd+AbC-_1@mail.guestlist.example',
      'List-Id': 'Guestlist digest <digest.mail.guestlist.example>',
      'List-Unsubscribe': '<https://guestlist.example/u/AbC-_1>, <mailto:stop+AbC@mail.guestlist.example>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    });
  });

  it('does without an address where mail cannot come in', () => {
    const { unsubscribeAddress: _none, ...rest } = values;
    expect(digestHeaders(rest)['List-Unsubscribe']).toBe('<https://guestlist.example/u/AbC-_1>');
  });

  it.each(['a@b\r\nBcc: c@d', 'a@b>, <https://evil.example', 'é@b', ''])(
    'refuses %j, which breaks out of a header',
    (bad) => {
      for (const name of ['unsubscribeUrl', 'unsubscribeAddress', 'replyTo', 'domain'] as const) {
        expect(() => digestHeaders({ ...values, [name]: bad })).toThrow(RangeError);
      }
    },
  );
});
