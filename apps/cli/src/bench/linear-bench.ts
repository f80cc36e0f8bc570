import { readMail } from '@guestlist/linkedin-mail';
import { writeMail } from '@guestlist/linkedin-mail/test-mails';
import { type Benchmark, type Figure, rounded } from './figure.ts';
import { sideBySide } from './side-by-side.ts';

const HEAD = `${[
  'Date: Mon, 2 Mar 2026 08:16:31 +0000',
  'From: Rosalind Thackeray <invitations@linkedin.com>',
  'Subject: I want to connect',
  'To: Wilhelmine Ackerknecht <w.ackerknecht@fernholz.example>',
  'MIME-Version: 1.0',
  'X-LinkedIn-Template: email_m2m_invite_single_01',
].join('\r\n')}\r\n`;

const html = (body: string): Uint8Array => Buffer.from(`${HEAD}Content-Type: text/html\r\n\r\n${body}\r\n`);
const text = (body: string): Uint8Array => Buffer.from(`${HEAD}Content-Type: text/plain\r\n\r\n${body}\r\n`);

/** What has made regular expressions and parsers take the square of their input, at a size. */
const ATTACKS: Readonly<Record<string, (size: number) => Uint8Array>> = {
  'open tags': (size) => html('<div><a href="https://www.linkedin.com/comm/in/x">'.repeat(size / 50)),
  'one line of spaces': (size) => html(`${' '.repeat(size)}<`),
  'brackets and stars': (size) => text('[*('.repeat(size / 3)),
  'open URLs': (size) => text('<https://www.linkedin.com/comm/in/a?x=\r\n'.repeat(size / 40)),
  'quotation marks': (size) => text(`${'> '.repeat(40)}On Monday, wrote:\r\n`.repeat(size / 98)),
  'encoded words': (size) =>
    Buffer.from(
      `From: ${'=?UTF-8?Q?a?= '.repeat(size / 28)}<a@linkedin.com>\r\nSubject: ${'=?UTF-8?Q?a?= '.repeat(size / 28)}\r\n\r\nhi`,
    ),
  'a genuine mail, its body repeated': (size) => {
    const mail = Buffer.from(writeMail({ seed: 'linear', generation: 'text-2009' }).eml).toString('latin1');
    const body = mail.slice(mail.indexOf('\r\n\r\n') + 4);
    return text(body.repeat(Math.ceil(size / body.length)));
  },
};

const SIZE = 60_000;
const ROUNDS = 5;

/** Doubling hostile input may double the time, and no more: where it quadruples, a mail can stop the reader. */
export const linearBench: Benchmark = {
  name: 'linear',
  about: `reading hostile mails of ${SIZE / 1000} kB and twice that: the time of the second to that of the first`,
  run: async () => {
    const figures: Figure[] = [];
    for (const [attack, made] of Object.entries(ATTACKS)) {
      const [once, twice] = [made(SIZE), made(2 * SIZE)];
      const times = await sideBySide([0], { once: () => readMail(once), twice: () => readMail(twice) }, ROUNDS);
      const [first = 0, second = 0] = [times.once[0], times.twice[0]];
      figures.push({
        what: attack,
        value: rounded(second / first),
        unit: '×',
        aim: { most: 3 },
        note: `${rounded(first)} ms, ${rounded(second)} ms`,
      });
    }
    return figures;
  },
};
