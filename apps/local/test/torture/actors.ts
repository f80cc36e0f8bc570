import { setTimeout as sleep } from 'node:timers/promises';
import type { LinkKeys } from '@guestlist/decision-links';
import type { Running } from '../running.ts';
import type { KnownMail, Ledger } from './ledger.ts';
import type { SentDigest } from './outbox-reader.ts';
import { type DecisionLink, decisionLinks, type Presser, presser } from './press.ts';
import type { Random } from './random.ts';

const DAY_MS = 24 * 3_600_000;
/** Three different presses that touch most of a digest are a scanner's: we stay below. */
const PRESSES_A_DIGEST = 2;

/** The longest pause of a mail server between two mails. */
const PAUSE_MS = 120;

/** What those who use the system share. */
export interface Stage {
  readonly ledger: Ledger;
  readonly random: Random;
  readonly linkKeys: LinkKeys;
  readonly nextMail: () => KnownMail;
  readonly newDigests: () => Promise<readonly SentDigest[]>;
  readonly links: { readonly memberId: string; readonly link: DecisionLink }[];
  readonly pressers: Map<string, Presser>;
  /** The moment of the last tick that was asked for, milliseconds since the epoch. */
  lastTick: number;
  /** No mail comes, so that a tick's digests can be held to all that was accepted before it. */
  isCalm: boolean;
  /** Mails on their way. */
  onTheWay: number;
}

/** Hands one mail over by SMTP; a lost answer leaves it to be sent again, as a mail server would. */
export const sendMail = async (running: Running, mail: KnownMail): Promise<void> => {
  mail.tried += 1;
  await running.deliver({ from: mail.from, to: mail.member.door }, mail.eml);
  mail.accepted += 1;
};

const unanswered = ({ mails }: Ledger): readonly KnownMail[] => mails.filter(({ accepted }) => accepted === 0);

/** Mail servers: new mails, those whose answer was lost, and now and then one twice. */
export const postman = async (running: Running, stage: Stage, stopped: () => boolean): Promise<void> => {
  const { ledger, random } = stage;
  while (!stopped()) {
    if (stage.isCalm) {
      await sleep(random.int(PAUSE_MS));
      continue;
    }
    const waiting = unanswered(ledger);
    const again = ledger.mails.length > 0 && random.chance(0.1);
    const mail =
      waiting[random.int(waiting.length)] ??
      (again ? ledger.mails[random.int(ledger.mails.length)] : undefined) ??
      stage.nextMail();
    stage.onTheWay += 1;
    await sendMail(running, mail).finally(() => {
      stage.onTheWay -= 1;
    });
    await sleep(random.int(PAUSE_MS));
  }
};

/** Lets the clock strike a day later, and notes what had been accepted before; nothing comes while it is calm. */
export const strike = async (running: Running, stage: Stage): Promise<void> => {
  const isCalm = stage.isCalm && stage.onTheWay === 0;
  const before = stage.ledger.mails.filter(({ accepted }) => accepted > 0);
  stage.lastTick += DAY_MS;
  const at = new Date(stage.lastTick).toISOString();
  const { status } = await running.post('/tick', { at });
  if (status !== 200) throw new Error(`the tick was answered ${status}`);
  stage.ledger.ticks.push({ at, before, isCalm });
};

export const clockmaker = async (running: Running, stage: Stage, stopped: () => boolean): Promise<void> => {
  while (!stopped()) {
    await sleep(stage.random.int(300));
    if (!stopped()) await strike(running, stage);
  }
};

/** Opens the mail: finds the decision links of digests that have come. */
export const openMail = async (stage: Stage): Promise<void> => {
  for (const { memberId, text } of await stage.newDigests()) {
    const known = new Set(stage.ledger.decisions.map(({ invitationId }) => invitationId));
    const links = decisionLinks(text, stage.linkKeys).filter(
      ({ claim }) => claim.invitation.startsWith('i.') && !known.has(claim.invitation.slice(2)),
    );
    const invitations = [...new Set(links.map(({ claim }) => claim.invitation))].slice(0, PRESSES_A_DIGEST);
    for (const invitation of invitations) {
      const offered = links.filter(({ claim }) => claim.invitation === invitation);
      const link = offered[stage.random.int(offered.length)];
      if (link !== undefined) stage.links.push({ memberId, link });
    }
  }
};

/** Members who decide, one invitation after the other. */
export const decider = async (running: Running, stage: Stage, stopped: () => boolean): Promise<void> => {
  while (!stopped()) {
    await openMail(stage);
    const next = stage.links.shift();
    if (next === undefined) {
      await sleep(50);
      continue;
    }
    const { memberId, link } = next;
    const { invitation, action } = link.claim;
    const decision = { memberId, invitationId: invitation.slice(2), action, acknowledged: false };
    stage.ledger.decisions.push(decision);
    const browser = stage.pressers.get(memberId) ?? presser();
    stage.pressers.set(memberId, browser);
    decision.acknowledged = await browser.press(running.url, link);
  }
};
