import { describe, expect, it } from 'vitest';
import { splitMails } from './split-mails.ts';

const split = (text: string): readonly string[] => splitMails(Buffer.from(text)).map(String);

describe('splitMails', () => {
  it('takes an .eml as one mail', () => {
    expect(split('Subject: Hi\r\n\r\nFrom here on\r\n')).toEqual(['Subject: Hi\r\n\r\nFrom here on\r\n']);
  });

  it('cuts an mbox at its postmarks only, and takes the quoting away', () => {
    const mbox = 'From a@b Mon\nSubject: 1\n\nno\nFrom inside\n\n>From quoted\n\nFrom c@d Tue\nSubject: 2\n\nx\n';
    expect(split(mbox)).toEqual(['Subject: 1\n\nno\nFrom inside\n\nFrom quoted\n\n', 'Subject: 2\n\nx\n']);
  });

  it('finds no mail in something else', () => {
    expect(split('%PDF-1.7 …')).toEqual([]);
  });
});
