import { describe, expect, it } from 'vitest';
import { stamp } from './stamp.ts';

const at = new Date('2026-10-05T07:00:00Z');

describe('stamp', () => {
  it('replaces a folded Message-ID and the Date, and touches nothing else', () => {
    const mail = 'From: a@b.example\r\nMessage-ID: <x@y\r\n z>\r\nDate: yesterday\r\nSubject: Hi\r\n\r\nDate: body\r\n';
    expect(stamp(Buffer.from(mail), 'id1', 'inbox.example', at).toString()).toBe(
      'Message-ID: <id1@inbox.example>\r\nDate: Mon, 05 Oct 2026 07:00:00 +0000\r\nFrom: a@b.example\r\nSubject: Hi\r\n\r\nDate: body\r\n',
    );
  });
});
