import { describe, expect, it } from 'vitest';
import { readMail } from '../src/index.ts';
import { compare } from './compare.ts';
import {
  attachMails,
  hostileMails,
  KNOWN_LANGUAGES,
  threeRelated,
  type Way,
  WRITTEN_KINDS,
  writeMail,
} from './writer/index.ts';

const FOREIGN = ['lookalike', 'gmail-confirmation', 'zoho-confirmation', 'yahoo-confirmation', 'proton-confirmation'];
const WAYS_OF_ALL = ['gmail-filter', 'gmail', 'outlook-web', 'attached-rfc822'] as const satisfies readonly Way[];

describe.each(WRITTEN_KINDS)('a mail of the kind %s', (kind) => {
  const ways = FOREIGN.includes(kind) ? (['direct'] as const) : WAYS_OF_ALL;

  it.each(ways)('is told for what it is when it comes by %s', async (way) => {
    for (const language of KNOWN_LANGUAGES) {
      for (const number of [1, 2, 3]) {
        const { eml, expected } = writeMail({ seed: `${kind} ${way} ${number}`, kind, way, language }, { key: null });
        const [reading] = await readMail(eml);
        const facts =
          reading === undefined ? [{ fact: 'reading', result: 'wrong' }] : compare(expected, reading.notification);
        expect(
          facts.filter(({ result }) => result === 'wrong'),
          `${language} ${number}`,
        ).toEqual([]);
      }
    }
  });
});

describe('three related mails', () => {
  it.each(WAYS_OF_ALL)('are two invitations, one of them twice, by %s', async (way) => {
    const { mails, rows } = threeRelated({ way });
    const readings = (await Promise.all(mails.map(({ eml }) => readMail(eml)))).flat();
    const invitations = readings.flatMap(({ notification }) => notification.invitations);
    expect(new Set(invitations.map(({ invitationId }) => invitationId)).size).toBe(2);
    expect(new Set(invitations.map(({ inviter }) => inviter.name))).toEqual(new Set(rows));
  });
});

describe('several attached mails', () => {
  it.each(['attached-rfc822', 'attached-eml'] as const)('are as many readings, in their order (%s)', async (way) => {
    const mails = attachMails([{ seed: 'a' }, { seed: 'b', language: 'de' }, { seed: 'c', kind: 'acceptance' }], way);
    const [first] = mails;
    const readings = await readMail(first?.eml ?? new Uint8Array());
    expect(readings.length).toBe(3);
    readings.forEach(({ notification, attachment }, at) => {
      const expected = mails[at]?.expected;
      expect(attachment).toBe(at + 1);
      expect(expected && compare(expected, notification).filter(({ result }) => result === 'wrong')).toEqual([]);
    });
  });
});

describe('hostile mails', () => {
  it.each(hostileMails().map((mail) => [mail.name, mail] as const))(
    '%s brings nothing down and changes no fact',
    async (_, mail) => {
      const readings = await readMail(mail.eml);
      const [reading] = readings;
      if (mail.expected === null) return;
      expect(readings.length).toBe(1);
      expect(
        reading && compare(mail.expected, reading.notification).filter(({ result }) => result === 'wrong'),
      ).toEqual([]);
    },
  );
});

describe('LinkedIn’s tokens', () => {
  it('leave the reader in no kind of mail and by no way', async () => {
    for (const kind of WRITTEN_KINDS) {
      for (const way of WAYS_OF_ALL) {
        for (const generation of ['phoenix-2016', 'mid-2018', 'glimmer-2025'] as const) {
          const { eml, secrets } = writeMail(
            { seed: `leak ${kind}`, kind, way, generation, secretMark: 'SECRET-' },
            { key: null },
          );
          const out = JSON.stringify((await readMail(eml)).map(({ notification }) => notification));
          expect(
            secrets.filter((secret) => out.includes(secret)),
            `${kind} ${way}`,
          ).toEqual([]);
          expect(out).not.toContain('SECRET-');
        }
      }
    }
  });
});
