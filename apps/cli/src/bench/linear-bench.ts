import { readMail } from '@guestlist/linkedin-mail';
import { writeMail } from '@guestlist/linkedin-mail/test-mails';
import { type Benchmark, type Figure, rounded } from './figure.ts';
import { processorSeconds } from './processor-time.ts';

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

const KILOBYTES = [60, 120, 240, 480, 960] as const;
/** Below, fixed costs and noise outweigh what grows; above, some limits of the reader cut off the rest. */
const [FROM, TO] = [120, 480] as const;
const ROUNDS = 7;

/** Milliseconds of processor time, the least of all rounds: whatever else runs only adds. */
const leastTimes = async (mails: readonly Uint8Array[]): Promise<readonly number[]> => {
  const least = mails.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, mail] of mails.entries()) {
      const began = processorSeconds();
      await readMail(mail);
      least[at] = Math.min(least[at] ?? 0, (processorSeconds() - began) * 1000);
    }
  }
  return least;
};

/** By what the time is multiplied when the size is doubled, on average between two sizes. */
const perDoubling = (times: readonly number[], from: number, to: number): number =>
  ((times[to] ?? Number.NaN) / (times[from] ?? Number.NaN)) ** (1 / (to - from));

/** Doubling hostile input may double the time: where it quadruples, a mail can stop the reader. */
export const linearBench: Benchmark = {
  name: 'linear',
  about: `reading hostile mails, by processor time: what doubling them multiplies it by, from ${FROM} to ${TO} kB (2 is linear, 4 a square)`,
  run: async () => {
    const figures: Figure[] = [];
    for (const [attack, made] of Object.entries(ATTACKS)) {
      const times = await leastTimes(KILOBYTES.map((size) => made(size * 1000)));
      figures.push({
        what: attack,
        value: rounded(perDoubling(times, KILOBYTES.indexOf(FROM), KILOBYTES.indexOf(TO))),
        unit: '×',
        aim: { most: 3 },
        note: `${KILOBYTES.join(', ')} kB: ${times.map((time) => rounded(time)).join(', ')} ms`,
      });
    }
    return figures;
  },
};
