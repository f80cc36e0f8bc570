import { randomBytes } from 'node:crypto';
import type { Claim, LinkKeys } from '@guestlist/decision-links';
import { expiryOf, LINK_PATHS, makeToken } from '@guestlist/decision-links';
import type { Decision, DecisionAction, InvitationKey, MailJob, Member, Trust } from '@guestlist/model';
import type { Store } from '@guestlist/store';
import {
  claimDigest,
  confirmDigestSent,
  createMember,
  invitation,
  memberById,
  putVerdict,
  recordInvitation,
} from '@guestlist/store';
import { mail } from '@guestlist/store/test-builders';
import { startLocalTable } from '@guestlist/store/test-table';
import type { Hono } from 'hono';
import { createApp } from '../src/app.ts';
import type { Deps } from '../src/deps.ts';
import { storeLimiter } from '../src/limiter.ts';
import type { Env } from '../src/security.ts';
import { factsOf, member, people, verdictOf } from './people.ts';

export const DIGEST = '2026-11-23';
const NOBODY = 'i.0' as InvitationKey;
const keys: LinkKeys = [
  { id: 2, secret: Buffer.alloc(32, 2) },
  { id: 1, secret: Buffer.alloc(32, 1) },
];

/** One member with one digest, the pages, and a clock that stands still until it is moved. */
export interface World {
  readonly store: Store;
  readonly app: Hono<Env>;
  readonly deps: Deps;
  readonly keys: LinkKeys;
  readonly member: Member;
  readonly invitations: readonly InvitationKey[];
  readonly mails: readonly MailJob[];
  readonly logged: readonly string[];
  readonly pass: (ms: number) => void;
  /** The path of a link. */
  readonly link: (claim: Claim) => string;
  readonly decisionLink: (n: number, action: DecisionAction) => string;
  /** All decisions about the n-th invitation, the first one first. */
  readonly historyOf: (n: number) => Promise<readonly Decision[]>;
  /** What stands for the n-th invitation. */
  readonly standing: (n: number) => Promise<DecisionAction | null>;
  /** What stands for each of them. */
  readonly allStanding: () => Promise<readonly (DecisionAction | null)[]>;
  readonly stop: () => Promise<void>;
}

interface Options {
  readonly publicUrl?: string;
  readonly member?: Partial<Member>;
  readonly trust?: (n: number) => Trust;
  readonly deps?: Partial<Deps>;
  /** The real clock instead of one that stands still. */
  readonly realTime?: boolean;
}

export const startWorld = async (options: Options = {}): Promise<World> => {
  let now = new Date('2026-11-23T07:00:00Z').getTime();
  const clock = (): Date => (options.realTime ? new Date() : new Date(now));
  const { store, stop } = await startLocalTable({ clock: () => clock().getTime() });
  const mails: MailJob[] = [];
  const logged: string[] = [];
  const deps: Deps = {
    store,
    linkKeys: keys,
    publicUrl: options.publicUrl ?? 'https://g.example',
    mailDomain: 'in.example.org',
    now: clock,
    random: randomBytes,
    sendMail: async (job) => {
      mails.push(job);
    },
    limiter: storeLimiter(store),
    acceptUpload: async () => ({ outcome: 'taken', mails: 1 }),
    forget: async () => {},
    log: (code, fields) => {
      logged.push(JSON.stringify({ code, ...fields }));
    },
    ...options.deps,
  };
  const owner = { ...member, ...options.member };
  const invitations = await seed(store, owner, clock(), options.trust ?? (() => 'verified'));
  const link = (claim: Claim): string => `/${LINK_PATHS[claim.kind]}/${makeToken(keys, claim)}`;
  const nth = (n: number) => invitation(store, owner.memberId, invitations[n] ?? NOBODY);
  const standing = async (n: number) => (await nth(n))?.decision?.action ?? null;
  return {
    store,
    app: createApp(deps),
    deps,
    keys,
    member: owner,
    invitations,
    mails,
    logged,
    pass: (ms) => {
      now += ms;
    },
    link,
    decisionLink: (n, action) =>
      link({
        kind: 'decision',
        memberId: owner.memberId,
        digest: DIGEST,
        invitation: invitations[n] ?? NOBODY,
        action,
        expiresAt: expiryOf('decision', clock()),
      }),
    historyOf: async (n) => (await nth(n))?.history ?? [],
    standing,
    allStanding: () => Promise.all(invitations.map((_, n) => standing(n))),
    stop,
  };
};

const seed = async (
  store: Store,
  owner: Member,
  now: Date,
  trust: (n: number) => Trust,
): Promise<readonly InvitationKey[]> => {
  const at = now.toISOString();
  const memberId = owner.memberId;
  await createMember(store, { member: owner, status: 'active', nextDueAt: '2026-11-24T06:30:00.000Z', at });
  const rows = [];
  for (const [n, person] of people.entries()) {
    const over = { trust: trust(n), receivedAt: at, messageId: `mail-${n}`, language: 'fr' };
    const kept = over.trust === 'unverified' ? { rawKey: `raw-${n}` } : {};
    const { key } = await recordInvitation(store, mail(memberId, factsOf(person, n), { ...over, ...kept }));
    const verdict = verdictOf(person);
    const revision = (await invitation(store, memberId, key))?.revision ?? 0;
    await putVerdict(store, { memberId, key, revision, verdict, viewedProfileAt: null, judgedAt: at, learned: null });
    rows.push({ number: n + 1, key, group: verdict.group, campaign: person.company === 'Akseo' ? 'akseo' : null });
  }
  await claimDigest(store, { memberId, localDate: DIGEST, at, leaseUntil: at, rows });
  await confirmDigestSent(store, { memberId, localDate: DIGEST, attempt: 1, messageId: 'ses-1', sentAt: at });
  if ((await memberById(store, memberId)) === null) throw new Error('the member was not made');
  return rows.map(({ key }) => key);
};
