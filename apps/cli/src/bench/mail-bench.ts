import { readMail } from '@guestlist/linkedin-mail';
import { zone } from '@guestlist/linkedin-mail/test-mails';
import { vouch, zoneResolver } from '@guestlist/mail-trust';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import PostalMime from 'postal-mime';
import { newRunMemory } from '../triage/run-memory.ts';
import { triageMail } from '../triage/triage-mail.ts';
import { type Benchmark, type Figure, median, quantile, rounded } from './figure.ts';
import { invitationMails, recipientOf } from './mails.ts';
import { peerFigures } from './peer-figures.ts';
import { measurePeers } from './peers.ts';
import { PERSONA } from './persona.ts';
import { mean, sideBySide, sum } from './side-by-side.ts';

const ROUNDS = 9;

/** Reading, checking and judging one mail against the least that must be done: taking it apart and checking signatures. */
export const mailBench: Benchmark = {
  name: 'mail',
  about: 'one mail: parse, DKIM, facts, verdict; floor: postal-mime and mailauth alone; peers judge spam only',
  run: async () => {
    const mails = invitationMails();
    const resolver = zoneResolver(zone);
    const reader = { profile: PERSONA, addresses: [recipientOf(mails)] };
    const startedAt = new Date().toISOString();
    const bytes = mails.map(({ eml }) => eml);
    const ours = (eml: Uint8Array) =>
      triageMail({ source: 'bench', bytes: eml }, { reader, resolver, memory: newRunMemory(), startedAt });
    const vouched = async (eml: Uint8Array): Promise<void> => {
      for (const reading of await readMail(eml)) {
        await vouch({ bytes: eml, reading, memberAddresses: reader.addresses, resolver });
      }
    };
    const times = await sideBySide(
      bytes,
      {
        parse: (eml) => PostalMime.parse(eml, { forceRfc822Attachments: true }),
        dkim: (eml) => dkimVerify(Buffer.from(eml), { resolver }),
        vouched,
        ours,
      },
      ROUNDS,
    );
    const took = mean(times.ours);
    const floor = mean(times.parse) + mean(times.dkim);
    return [
      {
        what: 'mails',
        value: mails.length,
        unit: 'mails',
        note: `${rounded(sum(bytes.map(sizeOf)) / 1000 / mails.length)} kB on average`,
      },
      { what: 'floor: postal-mime', value: rounded(mean(times.parse)), unit: 'ms' },
      { what: 'floor: mailauth, both signatures', value: rounded(mean(times.dkim)), unit: 'ms' },
      { what: 'ours', value: rounded(took), unit: 'ms' },
      { what: 'ours to floor', value: rounded(took / floor), unit: '×', aim: { most: 1.3 } },
      { what: 'reading and vouching alone, to floor', value: rounded(mean(times.vouched) / floor), unit: '×' },
      {
        what: 'slowest 1 % of mails to median',
        value: rounded(quantile(times.ours, 0.99) / median(times.ours)),
        unit: '×',
        aim: { most: 3 },
      },
      ...(await againstPeers(bytes, ours)),
    ];
  },
};

const sizeOf = (eml: Uint8Array): number => eml.length;

const againstPeers = async (
  mails: readonly Uint8Array[],
  ours: (mail: Uint8Array) => Promise<unknown>,
): Promise<readonly Figure[]> => (await measurePeers(mails, ours)).flatMap(peerFigures);
