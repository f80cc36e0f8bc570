import { randomBytes } from 'node:crypto';
import { createApp } from '@guestlist/decide';
import { storeLimiter } from '@guestlist/decide/limiter';
import { splitMails } from '@guestlist/decide/split-mails';
import type { LinkKeys } from '@guestlist/decision-links';
import { memberById } from '@guestlist/store';
import type { Cloud } from '../cloud.ts';
import type { LocalConfig } from '../config.ts';
import type { Intake } from '../intake.ts';

export interface PagesParts {
  readonly cloud: Cloud;
  readonly config: LocalConfig;
  readonly publicUrl: string;
  readonly linkKeys: LinkKeys;
  readonly intake: Intake;
}

/** Old mails a member may hand over at once. */
const MOST_UPLOADED = 2_000;

/** The members' pages, the very app that answers on Lambda. */
export const localPages = ({ cloud, config, publicUrl, linkKeys, intake }: PagesParts) =>
  createApp({
    store: cloud.store,
    linkKeys,
    publicUrl,
    mailDomain: config.mailDomain,
    now: () => new Date(),
    random: randomBytes,
    sendMail: async (job) => void (await cloud.sendQueue.send(JSON.stringify(job))),
    limiter: storeLimiter(cloud.store),
    acceptUpload: async (memberId, file) => {
      const owner = await memberById(cloud.store, memberId);
      const mails = splitMails(Buffer.from(file));
      if (owner === null || mails.length === 0) return { outcome: 'refused', why: 'no-mails' };
      if (mails.length > MOST_UPLOADED) return { outcome: 'refused', why: 'too-large' };
      const envelope = { from: owner.member.email, recipients: [owner.member.door] };
      for (const mail of mails) await intake.accept(envelope, mail);
      return { outcome: 'taken', mails: mails.length };
    },
    forget: ({ email, addresses, door }) => cloud.forget([email, ...addresses, door]),
    log: (code, fields) => console.error(JSON.stringify({ message: code, ...fields })),
  });
