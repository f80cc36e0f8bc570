import { describe, expect, it } from 'vitest';
import { SealError, seal, unseal } from './sealed.ts';

const key = Buffer.alloc(32, 1);
const mail = Buffer.from('From: Ana Ruiz <invitations@linkedin.com>\r\n\r\nHello\r\n');

describe('a sealed file', () => {
  it('says nothing of what is in it, is never the same twice, and opens again', () => {
    const file = seal(key, 'one', mail);
    expect(file.includes('Ana')).toBe(false);
    expect(seal(key, 'one', mail).equals(file)).toBe(false);
    expect(unseal(key, 'one', file)).toEqual(mail);
    expect(unseal(key, 'empty', seal(key, 'empty', Buffer.alloc(0)))).toEqual(Buffer.alloc(0));
  });

  it('does not open by another key, under another name, cut, or with any one bit changed', () => {
    const file = seal(key, 'one', mail);
    const bad: [Buffer, string, Buffer][] = [
      [Buffer.alloc(32, 2), 'one', file],
      [key, 'two', file],
      [key, 'one', file.subarray(0, -1)],
      [key, 'one', file.subarray(0, 25)],
    ];
    const begins = file.length - mail.length - 28;
    for (let at = begins; at < file.length; at += 1) {
      const changed = Buffer.from(file);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      bad.push([key, 'one', changed]);
    }
    for (const [by, name, bytes] of bad) expect(() => unseal(by, name, bytes)).toThrow(SealError);
  });

  it('of the days before sealing is read as it lies', () => {
    expect(unseal(key, 'one', mail)).toEqual(mail);
  });
});
