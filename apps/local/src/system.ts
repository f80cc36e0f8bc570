import { join } from 'node:path';
import { type LinkKeys, parseLinkKeys, readReplyAddress } from '@guestlist/decision-links';
import { digestByKey, doorOwner, reindex, type Store } from '@guestlist/store';
import { openClock } from './clock.ts';
import { openCloud } from './cloud.ts';
import type { LocalConfig } from './config.ts';
import { startDrivers } from './drivers.ts';
import { localFunctions } from './functions.ts';
import { lockInstance } from './instance-lock.ts';
import { type Intake, openIntake } from './intake.ts';
import { linkKeysText } from './keys.ts';
import { listening } from './listening.ts';
import type { ResolverFor } from './resolver-for.ts';
import { type Fetch, type Listener, serve } from './serve.ts';
import { listenSmtp, type SmtpDoor } from './smtp.ts';
import { dailySweep } from './sweep.ts';
import { localApp } from './web/app.tsx';
import { localPages } from './web/pages.ts';
import type { TickReport } from './web/tick.ts';

/** A running Guestlist on one machine. */
export interface System {
  readonly url: string;
  readonly smtpPort: number;
  readonly store: Store;
  readonly linkKeys: LinkKeys;
  /** Lets the clock strike at a moment (ISO 8601), and resolves when all that is due is done. */
  readonly tick: (at: string) => Promise<TickReport>;
  /** From now on the clock strikes by itself. */
  readonly startClock: () => void;
  readonly stop: () => Promise<void>;
}

/**
 * Starts all parts, from the inside out, and goes on with what a stop or a kill left undone.
 *
 * @throws Error that says what to do when a port or the data folder is taken
 */
export const startSystem = async (config: LocalConfig, resolverFor: ResolverFor): Promise<System> => {
  const { dataDir, mailDomain } = config;
  const pages = Promise.withResolvers<{ readonly fetch: Fetch }>();
  const fetch: Fetch = async (request) => (await pages.promise).fetch(request);
  const web = await listening('PORT', config.port, () => serve(config.port, fetch));
  const lock = await lockInstance(dataDir);
  const cloud = await openCloud(config);
  if (lock.unclean) await reindex(cloud.store);

  const url = `http://127.0.0.1:${web.port}`;
  const publicUrl = config.publicUrl ?? url;
  const linkKeys = await readLinkKeys(dataDir);
  const functions = localFunctions({ cloud, config, publicUrl, linkKeys, resolverFor });
  const drivers = startDrivers(cloud, functions, config);
  const intake = openIntake(cloud.rawMails, cloud.mailQueue);
  const sweep = dailySweep(cloud);
  const clock = await openClock(dataDir, async (at) => {
    await functions.tick({ at });
    await drivers.sent();
    await drivers.read();
    await sweep();
  });
  const counts = () => ({ scored: functions.scored(), sent: cloud.digests() });
  const tick = tickAndSettle(clock.tickAt, drivers.settled, counts);
  const decide = localPages({ cloud, config, publicUrl, linkKeys, intake });
  pages.resolve(
    localApp({ store: cloud.store, linkKeys, mailDomain, publicUrl, outbox: cloud.outbox, tick, pages: decide }),
  );
  const outside = await listenOutside(config.publicPort, decide.fetch);
  const smtp = await listenForMail(config, cloud.store, intake);
  return {
    url,
    smtpPort: smtp.port,
    store: cloud.store,
    linkKeys,
    tick,
    startClock: clock.start,
    stop: async () => {
      await Promise.all([smtp.close(), web.close(), outside?.close()]);
      await clock.stop();
      await drivers.stop();
      await cloud.close();
      await lock.release();
    },
  };
};

/** A tick between two moments at which nothing is left to do, with what was done between them. */
const tickAndSettle =
  (
    tickAt: (at: string) => Promise<unknown>,
    settled: () => Promise<void>,
    counts: () => Omit<TickReport, 'at'>,
  ): System['tick'] =>
  async (at) => {
    const before = counts();
    await settled();
    await tickAt(at);
    await settled();
    const after = counts();
    return { at, scored: after.scored - before.scored, sent: after.sent - before.sent };
  };

const listenOutside = (port: number | null, fetch: Fetch): Promise<Listener | null> =>
  port === null ? Promise.resolve(null) : listening('PUBLIC_PORT', port, () => serve(port, fetch));

const listenForMail = (config: LocalConfig, store: Store, intake: Intake): Promise<SmtpDoor> =>
  listening('SMTP_PORT', config.smtpPort, () =>
    listenSmtp({
      host: config.smtpHost,
      port: config.smtpPort,
      isOurs: (address) => isOurs(store, config.mailDomain, address),
      ...intake,
    }),
  );

/** A member's door, or the address at which a digest that was sent may be answered. */
const isOurs = async (store: Store, mailDomain: string, address: string): Promise<boolean> => {
  const reply = readReplyAddress(address, mailDomain);
  if (reply === null) return (await doorOwner(store, address)) !== null;
  return (await digestByKey(store, reply.memberId, reply.digest)) !== null;
};

const readLinkKeys = async (dataDir: string): Promise<LinkKeys> => {
  const parsed = parseLinkKeys(await linkKeysText(dataDir));
  if (!parsed.ok) throw new Error(`${join(dataDir, 'link-keys')}: ${parsed.why}.`);
  return parsed.keys;
};
