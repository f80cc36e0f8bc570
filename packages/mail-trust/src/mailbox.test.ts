import { describe, expect, it } from 'vitest';
import { canonical, isOneOf, mailboxes, parseAddress } from './mailbox.ts';

const addresses = (field: string): readonly string[] | null =>
  mailboxes(field)?.map(({ local, domain }) => `${local}@${domain}`) ?? null;

describe('mailboxes', () => {
  it.each([
    ['Teodor Vance <invitations@linkedin.com>', ['invitations@linkedin.com']],
    ['=?UTF-8?Q?H=C3=A9l=C3=A8ne?= <a@b.example>', ['a@b.example']],
    ['"Vance, Teodor (x@y.example)" <a@B.Example>', ['a@b.example']],
    ['a@b.example (Teodor (the \\) one))', ['a@b.example']],
    ['"Teodor \\"T\\" Vance" <a@b.example>', ['a@b.example']],
    ['a@b.example < a@b.example >', ['a@b.example']],
    ['a@b.example.', ['a@b.example']],
    ['a@mx.b.c.example', ['a@mx.b.c.example']],
    ['A <a@b.example>, c@d.example', ['a@b.example', 'c@d.example']],
    ['undisclosed-recipients:;', []],
    ['', []],
  ])('reads %s', (field, expected) => expect(addresses(field)).toEqual(expected));

  it.each([
    'invitations@linkedin.com <x@evil.example>',
    '<invitations@linkedin.com> <x@evil.example>',
    '"unclosed <a@b.example>',
    '(unclosed a@b.example',
    'a@b.example)',
    `"${'\\"'.repeat(50_000)}`,
    'a@b@linkedin.com',
    'a@linkedin.com\\@evil.example',
    '"x"@linkedin.com',
    'a@[127.0.0.1]',
    'Group: a@b.example;',
    'a@b"x".example',
    'a@b.example!',
    'a@-b.example',
    'a@b..example',
    'a@localhost',
  ])('refuses %s, which two readers could read in two ways', (field) => expect(addresses(field)).toBe(null));
});

it('spells a mailbox one way for all its spellings', () => {
  expect(canonical({ local: 'Na.Dia+X', domain: 'googlemail.com' })).toBe('nadia@gmail.com');
  expect(canonical({ local: 'Na.Dia+X', domain: 'brocca.example' })).toBe('na.dia+x@brocca.example');
});

describe('isOneOf', () => {
  const same = (a: string, b: string): boolean => {
    const mailbox = parseAddress(a);
    return mailbox !== null && isOneOf(mailbox, [b]);
  };

  it.each([
    ['Nadia@Brocca.example', 'nadia@brocca.example'],
    ['n.a.dia+linkedin@gmail.com', 'Nadia@googlemail.com'],
    ['nadia+x@proton.me', 'nadia@proton.me'],
    ['nadia@xn--brcca-1ta.example', 'nadia@brócca.example'],
    ['nadia@brocca.example', 'Nadia Brocca <nadia@brocca.example>'],
  ])('takes %s for %s', (a, b) => expect(same(a, b)).toBe(true));

  it.each(
    'outlook.com hotmail.com live.com icloud.com me.com mac.com fastmail.com fastmail.fm proton.me protonmail.com pm.me'.split(
      ' ',
    ),
  )('takes a tag at %s for the same mailbox', (domain) =>
    expect(same(`nadia+x@${domain}`, `Nadia@${domain}`)).toBe(true),
  );

  it('takes any of several addresses', () => {
    expect(isOneOf({ local: 'b', domain: 'brocca.example' }, ['a@brocca.example', 'b@brocca.example'])).toBe(true);
    expect(isOneOf({ local: 'b', domain: 'brocca.example' }, [])).toBe(false);
  });

  it('takes nothing for an address that is none, or that is two', () => {
    for (const address of [
      '',
      'nadia',
      'nadia@brocca.example, ana@brocca.example',
      'nadia@brocca.example <a@b.example>',
    ])
      expect(same('nadia@brocca.example', address)).toBe(false);
  });

  it.each([
    ['nadia+x@brocca.example', 'nadia@brocca.example'],
    ['na.dia@brocca.example', 'nadia@brocca.example'],
    ['na.dia@proton.me', 'nadia@proton.me'],
    ['nadia@brocca.example', 'nadia@brocca.example.evil.example'],
    ['+x@gmail.com', '+y@gmail.com'],
  ])('does not take %s for %s', (a, b) => expect(same(a, b)).toBe(false));
});
