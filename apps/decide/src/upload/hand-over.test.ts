import { describe, expect, it } from 'vitest';
import { handOver } from './hand-over.ts';

const door = { email: 'ines@example.org', door: 'abc@in.example.org' };

const intakeOf = () => {
  const raw = new Map<string, string>();
  const notices: unknown[] = [];
  const ids = ['1', '2'];
  const intake = {
    putRaw: async (key: string, mail: Uint8Array) => void raw.set(key, Buffer.from(mail).toString()),
    notify: async (text: string) => void notices.push(JSON.parse(text)),
    newId: () => ids.shift() ?? 'more',
    now: () => new Date('2026-11-23T07:00:00Z'),
  };
  return { raw, notices, intake };
};

describe('old mails handed over', () => {
  it('lie in the bucket before the notice of each goes out, addressed to the member’s door', async () => {
    const { raw, notices, intake } = intakeOf();
    const mbox = 'From a@b Mon\nFrom: a@b.example\n\none\n\nFrom a@b Tue\nFrom: a@b.example\n\ntwo\n';
    expect(await handOver(intake, door, Buffer.from(mbox))).toEqual({ outcome: 'taken', mails: 2 });
    expect([...raw.keys()]).toEqual(['upload-1', 'upload-2']);
    expect(notices).toMatchObject([
      {
        notificationType: 'Received',
        mail: { messageId: 'upload-1', source: 'ines@example.org' },
        receipt: {
          recipients: ['abc@in.example.org'],
          dmarcVerdict: { status: 'GRAY' },
          action: { objectKey: 'upload-1' },
        },
      },
      { mail: { messageId: 'upload-2' } },
    ]);
  });

  it('are refused when there is no mail in the file, or too many', async () => {
    const { raw, intake } = intakeOf();
    expect(await handOver(intake, door, Buffer.from('no mail at all'))).toEqual({
      outcome: 'refused',
      why: 'no-mails',
    });
    const many = 'From a@b Mon\nFrom: a@b.example\n\nx\n\n'.repeat(501);
    expect(await handOver(intake, door, Buffer.from(many))).toEqual({ outcome: 'refused', why: 'too-large' });
    expect(raw.size).toBe(0);
  });
});
