import { describe, expect, it } from 'vitest';
import { NoticeError, readNotice } from './notice.ts';

const mail = { timestamp: '2026-11-20T20:00:00+01:00', source: 'a@b.example', messageId: 'm1', destination: [] };
const receipt = {
  recipients: ['door@inbox.example'],
  dmarcVerdict: { status: 'PASS' },
  action: { type: 'S3', bucketName: 'elsewhere', objectKey: 'raw/m1' },
};
const received = { notificationType: 'Received', mail, receipt };
const sns = (message: object): string => JSON.stringify({ Type: 'Notification', Message: JSON.stringify(message) });

describe('a notice', () => {
  it('of a received mail gives the envelope, the verdict and where the bytes lie, however it is wrapped', () => {
    const expected = {
      type: 'received',
      messageId: 'm1',
      receivedAt: '2026-11-20T19:00:00.000Z',
      sender: 'a@b.example',
      recipients: ['door@inbox.example'],
      objectKey: 'raw/m1',
      dmarcVerdict: 'PASS',
    };
    expect(readNotice(sns(received))).toEqual(expected);
    expect(readNotice(JSON.stringify(received))).toEqual(expected);
  });

  it('never takes a verdict it does not know for a good one', () => {
    const strange = { ...received, receipt: { ...receipt, dmarcVerdict: { status: 'pass' } } };
    expect(readNotice(sns(strange))).toMatchObject({ dmarcVerdict: 'PROCESSING_FAILED' });
  });

  it('knows the null return path', () => {
    expect(readNotice(sns({ ...received, mail: { ...mail, source: '<>' } }))).toMatchObject({ sender: '' });
  });

  it('of a mail we sent gives its tags and whom it did not reach for good', () => {
    const bounce = { bounceType: 'Permanent', bouncedRecipients: [{ emailAddress: 'x@y.example' }, {}] };
    const event = { eventType: 'Bounce', mail: { ...mail, tags: { memberId: ['7'], empty: [] } }, bounce };
    expect(readNotice(sns(event))).toEqual({
      type: 'bounce',
      messageId: 'm1',
      at: '2026-11-20T19:00:00.000Z',
      tags: { memberId: '7' },
      affected: ['x@y.example'],
    });
    expect(readNotice(sns({ ...event, bounce: { ...bounce, bounceType: 'Transient' } }))).toMatchObject({
      affected: [],
    });
  });

  it('of no interest is null', () => {
    expect(readNotice(sns({ eventType: 'Open', mail }))).toBeNull();
  });

  it.each([
    'no json',
    '[]',
    sns({}),
    sns({ notificationType: 'Received', mail: {}, receipt }),
    sns({ ...received, mail: { ...mail, timestamp: 'yesterday' } }),
    sns({ ...received, receipt: { ...receipt, action: {} } }),
  ])('that is none is an error which repeats nothing of it: %s', (body) => {
    expect(() => readNotice(body)).toThrow(NoticeError);
  });
});
