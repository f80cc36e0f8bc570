import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseLinkKeys } from '@guestlist/decision-links';
import { zone } from '@guestlist/linkedin-mail/test-mails';
import { exited, type Running, spawnGuestlist, startGuestlist, temporaryFolder } from '../running.ts';
import { clockmaker, decider, openMail, postman, type Stage, sendMail, strike } from './actors.ts';
import { compare } from './compare.ts';
import { type Ledger, newLedger } from './ledger.ts';
import { nthMail } from './mails.ts';
import { outboxReader, type SentDigest } from './outbox-reader.ts';
import { bundledProgram } from './program.ts';
import { randomFrom } from './random.ts';

const MEMBERS = 3;
/** The longest a system lives between two kills. */
const LONGEST_LIFE_MS = 2_000;
/** One life in so many begins calmly and lasts until a tick was answered, as most lives are too short for one. */
const CALM_EVERY = 5;
const CALM_PATIENCE_MS = 60_000;
const LOOK_MS = 20;
/** A kill in so many comes while it is still starting: mending after a kill must outlive a kill too. */
const START_KILLS = 0.2;
const LONGEST_START_MS = 900;

export interface TortureOptions {
  readonly kills: number;
  readonly seed: number;
  readonly progress?: (ledger: Ledger) => void;
}

export interface TortureReport {
  readonly seed: number;
  readonly kills: number;
  readonly killsAtStart: number;
  readonly mailsAccepted: number;
  readonly answersLost: number;
  readonly ticks: number;
  /** Ticks answered while no mail came: their digests are held to everything accepted before. */
  readonly calmTicks: number;
  readonly digests: number;
  readonly decisions: number;
  /** Everything that is not as it must be; empty when nothing is. */
  readonly wrong: readonly string[];
}

const makeMembers = async (running: Running, ledger: Ledger): Promise<void> => {
  for (let n = 0; n < MEMBERS; n += 1) {
    const email = `member-${n}@fernholz.example`;
    const profile = { headline: 'Head of purchasing', lookingFor: ['machine tools'] };
    const member = { email, name: `Member ${n}`, timeZone: 'UTC', locale: 'en', digestAt: '07:00', profile };
    const { memberId, door } = (await running.post('/members', member)).body as { memberId: string; door: string };
    ledger.members.push({ memberId, email, door });
  }
};

/** Resolves when a tick was answered while no mail came, or none has been for long. */
const calmTick = async (stage: Stage): Promise<void> => {
  const calmTicks = (): number => stage.ledger.ticks.filter(({ isCalm }) => isCalm).length;
  const answered = calmTicks();
  const until = Date.now() + CALM_PATIENCE_MS;
  stage.isCalm = true;
  while (calmTicks() === answered && Date.now() < until) await sleep(LOOK_MS);
  stage.isCalm = false;
};

/** Everybody uses the system until it is killed; what fails then, fails as it does when a machine goes away. */
const useUntilKilled = async (running: Running, stage: Stage, lifeMs: number, isCalm: boolean): Promise<void> => {
  let dead = false;
  const stopped = (): boolean => dead;
  const actors = [postman, postman, clockmaker, decider].map((use) => use(running, stage, stopped).catch(() => {}));
  if (isCalm) await calmTick(stage);
  await sleep(lifeMs);
  const killed = running.kill();
  dead = true;
  await killed;
  await Promise.all(actors);
};

/** Starts until it lives, killing it on the way now and then. */
const startAgain = async (
  stage: Stage,
  start: () => Promise<Running>,
  begin: () => ReturnType<typeof spawnGuestlist>,
) => {
  while (stage.random.chance(START_KILLS)) {
    const child = begin();
    await sleep(stage.random.int(LONGEST_START_MS));
    child.kill('SIGKILL');
    await exited(child);
    stage.ledger.kills += 1;
    stage.ledger.killsAtStart += 1;
  }
  return start();
};

/** Lets the last mails in and the last digests out, and stops the system as one should. */
const finish = async (running: Running, stage: Stage): Promise<void> => {
  for (const mail of stage.ledger.mails) while (mail.accepted === 0) await sendMail(running, mail);
  stage.isCalm = true;
  await strike(running, stage);
  await running.end('SIGTERM');
};

/**
 * Kills a local system at random moments, again and again, while mails come in, digests go out and members decide; then
 * compares what it has kept with what it was sent. All choices follow from the seed, the moments as far as a clock allows.
 */
export const torture = async ({ kills, seed, progress }: TortureOptions): Promise<TortureReport> => {
  const folder = await temporaryFolder();
  const dataDir = join(folder.path, 'data');
  const zoneFile = join(folder.path, 'zone.json');
  await writeFile(zoneFile, JSON.stringify(zone));
  const program = await bundledProgram();
  const env = { DNS_ZONE: zoneFile, NODE_COMPILE_CACHE: join(folder.path, 'compiled') };
  const start = (): Promise<Running> => startGuestlist(dataDir, env, program);
  const begin = () => spawnGuestlist(dataDir, env, program);

  let running = await start();
  const ledger = newLedger();
  const random = randomFrom(seed);
  await makeMembers(running, ledger);
  const keys = parseLinkKeys((await readFile(join(dataDir, 'link-keys'), 'utf8')).trim());
  if (!keys.ok) throw new Error(keys.why);
  const digests: SentDigest[] = [];
  const newDigests = outboxReader(dataDir);
  const startedAt = Date.now();
  const stage: Stage = {
    ledger,
    random,
    linkKeys: keys.keys,
    links: [],
    pressers: new Map(),
    lastTick: startedAt,
    isCalm: false,
    onTheWay: 0,
    newDigests: async () => {
      const fresh = await newDigests();
      digests.push(...fresh);
      return fresh;
    },
    nextMail: () => {
      const member = ledger.members[ledger.mails.length % MEMBERS];
      if (member === undefined) throw new Error('there are no members');
      const mail = nthMail(String(seed), ledger.mails.length, member, startedAt);
      ledger.mails.push(mail);
      return mail;
    },
  };
  for (let life = 1; ledger.kills < kills; life += 1) {
    await useUntilKilled(running, stage, random.int(LONGEST_LIFE_MS), life % CALM_EVERY === 0);
    ledger.kills += 1;
    progress?.(ledger);
    running = await startAgain(stage, start, begin);
  }
  await finish(running, stage);
  await openMail(stage);
  const wrong = await compare(dataDir, ledger, digests);
  if (wrong.length === 0) await folder.remove();
  return {
    seed,
    kills: ledger.kills,
    killsAtStart: ledger.killsAtStart,
    mailsAccepted: ledger.mails.filter(({ accepted }) => accepted > 0).length,
    answersLost: ledger.mails.reduce((sum, { tried, accepted }) => sum + tried - accepted, 0),
    ticks: ledger.ticks.length,
    calmTicks: ledger.ticks.filter(({ isCalm }) => isCalm).length,
    digests: digests.length,
    decisions: ledger.decisions.filter(({ acknowledged }) => acknowledged).length,
    wrong: wrong.length === 0 ? [] : [...wrong, `the data folder is left to look at: ${dataDir}`],
  };
};
