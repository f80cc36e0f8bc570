import { join } from 'node:path';
import { type LinkKeys, parseLinkKeys, readReplyAddress } from '@guestlist/decision-links';
import type { MailJob } from '@guestlist/model';
import { digestByKey, doorOwner, reindex, type Store } from '@guestlist/store';
import { openClock } from './clock.ts';
import { type Cloud, openCloud } from './cloud.ts';
import type { LocalConfig } from './config.ts';
import { type Functions, localFunctions } from './functions.ts';
import { lockInstance } from './instance-lock.ts';
import { openIntake } from './intake.ts';
import { linkKeysText } from './keys.ts';
import { listening } from './listening.ts';
import { driveQueue } from './queue-driver.ts';
import type { ResolverFor } from './resolver-for.ts';
import { relayFunction } from './sending.ts';
import { serve } from './serve.ts';
import { listenSmtp } from './smtp.ts';
import { driveScoring } from './stream-driver.ts';
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
  const pages = Promise.withResolvers<{ readonly fetch: (request: Request) => Response | Promise<Response> }>();
  const web = await listening('PORT', config.port, () =>
    serve(config.port, async (request) => (await pages.promise).fetch(request)),
  );
  const lock = await lockInstance(dataDir);
  const cloud = await openCloud(config);
  if (lock.unclean) await reindex(cloud.store);

  const url = `http://127.0.0.1:${web.port}`;
  const publicUrl = config.publicUrl ?? url;
  const linkKeys = await readLinkKeys(dataDir);
  const functions = localFunctions({ cloud, config, publicUrl, linkKeys, resolverFor });
  const drivers = startDrivers(cloud, functions, config);
  const intake = openIntake(join(dataDir, 'raw'), cloud.mailQueue);
  const sweep = dailySweep(cloud, dataDir);
  const clock = await openClock(dataDir, async (at) => {
    await functions.tick({ at });
    await drivers.sent();
    await drivers.read();
    await sweep();
  });
  const tick = async (at: string): Promise<TickReport> => {
    const before = { scored: functions.scored(), sent: cloud.digests() };
    await drivers.settled();
    await clock.tickAt(at);
    await drivers.settled();
    return { at, scored: functions.scored() - before.scored, sent: cloud.digests() - before.sent };
  };
  const decide = localPages({ cloud, config, publicUrl, linkKeys, intake });
  pages.resolve(
    localApp({ store: cloud.store, linkKeys, mailDomain, publicUrl, outbox: cloud.outbox, tick, pages: decide }),
  );
  const open = config.publicPort;
  const outside = open === null ? null : await listening('PUBLIC_PORT', open, () => serve(open, decide.fetch));
  const smtp = await listening('SMTP_PORT', config.smtpPort, () =>
    listenSmtp({
      host: config.smtpHost,
      port: config.smtpPort,
      isOurs: (address) => isOurs(cloud.store, mailDomain, address),
      ...intake,
    }),
  );
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

/** The last mail to a member who has left: with it their erasure ends. */
const isFarewell = ({ body }: { readonly body: string }): boolean => {
  const job = JSON.parse(body) as MailJob;
  return job.type === 'notice' && job.notice === 'erased';
};

/** What triggers the functions: queues and the table's stream. Send events are read before anything is sent again. */
const startDrivers = (cloud: Cloud, functions: Functions, config: LocalConfig) => {
  const scoring = driveScoring(cloud.store, functions.score);
  const mail = driveQueue(cloud.mailQueue, async (event) => {
    const response = await functions.ingest(event);
    scoring.wake();
    return response;
  });
  const send = driveQueue(cloud.sendQueue, async (event) => {
    await mail.drained();
    const response = await functions.send(event);
    if (event.Records.some(isFarewell)) await cloud.markErased();
    return response;
  });
  const relay =
    cloud.relayQueue === null || config.relay === null
      ? null
      : driveQueue(cloud.relayQueue, relayFunction(config.relay, config.mailDomain));
  return {
    read: () => mail.drained(),
    sent: () => send.drained(),
    settled: async () => {
      await mail.drained();
      await scoring.drained();
      await send.drained();
      await mail.drained();
      await scoring.drained();
      await relay?.drained();
    },
    stop: async () => {
      await Promise.all([mail.stop(), send.stop(), relay?.stop(), scoring.stop()]);
    },
  };
};
