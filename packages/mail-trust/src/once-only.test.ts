import { describe, expect, it } from 'vitest';
import { repeatedField } from './once-only.ts';

const twice = (name: string) => ['received', name, 'x-own', name].map((one) => ({ name: one, value: ' 1' }));

describe('repeatedField', () => {
  it.each([
    'date',
    'from',
    'subject',
    'to',
    'x-linkedin-class',
    'x-linkedin-template',
    'mime-version',
    'content-type',
    'content-disposition',
  ])('finds %s, whatever the signature covers', (name) => {
    expect(repeatedField(twice(name))).toBe(name);
    expect(repeatedField(twice(name), new Set(['from']))).toBe(name);
  });

  it.each(['reply-to', 'x-received-by', 'received-by', 'not-delivered-to', 'x-arc-seal', 'list-id'])(
    'finds %s where the signature covers it',
    (name) => {
      expect(repeatedField(twice(name))).toBeNull();
      expect(repeatedField(twice(name), new Set([name]))).toBe(name);
    },
  );

  it.each(['received', 'return-path', 'delivered-to', 'x-received', 'received-spf', 'authentication-results'])(
    'lets each hop add its %s, signed or not',
    (name) => expect(repeatedField(twice(name), new Set([name]))).toBeNull(),
  );

  it.each(['dkim-signature', 'arc-seal', 'arc-authentication-results', 'resent-from', 'resent-message-id'])(
    'lets each signer add its %s, signed or not',
    (name) => expect(repeatedField(twice(name), new Set([name]))).toBeNull(),
  );
});
