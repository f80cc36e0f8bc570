import { expiryOf, linkUrl } from '@guestlist/decision-links';
import { createMember, memberByEmail } from '@guestlist/store';
import { createTransport } from 'nodemailer';
import type { LocalConfig } from '../config.ts';
import type { System } from '../system.ts';
import type { DemoLinks, Terminal } from '../terminal.ts';
import { memberFrom } from '../web/new-member.ts';
import { demoDoor, demoKey } from './identity.ts';
import { demoMails } from './mails.ts';
import { DEMO_MEMBER } from './member.ts';

const MEMBER_ID = 'demo';

/**
 * On a first start: makes the demo's member, sends thirty-odd invented mails through the SMTP door, and lets the clock
 * strike so that a digest is there to be opened. Later starts only say where things are.
 */
export const runDemo = async (system: System, config: LocalConfig, terminal: Terminal): Promise<DemoLinks> => {
  const now = new Date();
  const door = await demoMember(system, config, now);
  if (door.isNew) {
    const mails = demoMails(door.address, now.getTime(), await demoKey(config.dataDir));
    await deliver(mails, system.smtpPort, config.smtpHost, terminal);
    await system.tick(now.toISOString());
  }
  const settings = { kind: 'desk', memberId: MEMBER_ID, expiresAt: expiryOf('desk', now) } as const;
  return {
    digestUrl: `${system.url}/outbox/latest`,
    settingsUrl: linkUrl(config.publicUrl ?? system.url, system.linkKeys, settings),
    door: door.address,
  };
};

const demoMember = async (system: System, config: LocalConfig, now: Date) => {
  const found = await memberByEmail(system.store, DEMO_MEMBER.email);
  if (found !== null) return { address: found.member.door, isNew: false };
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const made = memberFrom({ ...DEMO_MEMBER, locale: 'en', timeZone }, MEMBER_ID, config.mailDomain, now);
  if (!made.ok) throw new Error(`The demo's member is wrong: ${made.error}`);
  const member = { ...made.member, door: demoDoor(made.member.door) };
  const at = now.toISOString();
  await createMember(system.store, { member, status: 'active', nextDueAt: at, at });
  return { address: member.door, isNew: true };
};

const deliver = async (
  mails: ReturnType<typeof demoMails>,
  port: number,
  host: string,
  terminal: Terminal,
): Promise<void> => {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host;
  const transport = createTransport({ host: reachable, port, secure: false, ignoreTLS: true, pool: true });
  let delivered = 0;
  for (const { eml, envelope } of mails) {
    await transport.sendMail({ envelope, raw: Buffer.from(eml) });
    delivered += 1;
    terminal.progress('Invented mails arrive, thirty invitations among them', delivered, mails.length);
  }
  transport.close();
};
