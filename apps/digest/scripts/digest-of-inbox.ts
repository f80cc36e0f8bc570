import type { LinkKeys } from '@guestlist/decision-links';
import { type RenderedMail, renderDigest } from '@guestlist/digest-mail';
import { CATALOGUES } from '@guestlist/digest-mail/catalogues';
import type { Decision, Locale, Member } from '@guestlist/model';
import { WEEKDAYS } from '@guestlist/model';
import { WORDS } from '@guestlist/rules/words/all';
import type { StoredDigest, StoredInvitation } from '@guestlist/store';
import type { Gathered } from '../src/gather.ts';
import { linksOf } from '../src/links.ts';
import { shelve } from '../src/shelves.ts';
import { compose } from '../src/view.ts';
import type { ShippedInbox, Way } from './shipped-inboxes.ts';

const DAY_MS = 86_400_000;
const KEYS: LinkKeys = [{ id: 1, secret: Buffer.alloc(32, 1) }];
/** The first of an inbox came before yesterday's digest; some of them were decided since. */
const SEEN = 8;
const DECIDED = 5;

/** Not all mails come straight from LinkedIn: one was forwarded by hand, one relayed, one forged, one written to somebody else. */
export const WAYS: Readonly<Record<number, Way>> = {
  9: { trust: 'member', defects: [] },
  12: { trust: 'vouched', defects: [] },
  15: { trust: 'unverified', defects: [] },
  18: { trust: 'verified', defects: ['other-recipient'] },
};

const memberOf = ({ profile }: ShippedInbox, locale: Locale, createdAt: string): Member => ({
  memberId: 'preview-member-0123456789',
  email: 'member@guestlist.example',
  addresses: ['member@guestlist.example'],
  name: profile.name,
  locale,
  timeZone: 'UTC',
  digestAt: '07:00',
  days: WEEKDAYS,
  pausedUntil: null,
  strictness: 'balanced',
  tipThreshold: 10,
  askAfterAccept: true,
  profile,
  door: 'u-preview@in.guestlist.example',
  createdAt,
});

const decision = (action: Decision['action'], at: string, source: Decision['source'], newDevice = false): Decision => ({
  action,
  at,
  source,
  newDevice,
});

/** What the member made of the first ones: accepted those worth it one by one, ignored the others with one press. */
const decidedOnes = (first: readonly StoredInvitation[], since: string): readonly StoredInvitation[] =>
  first.map((invitation, index) => {
    const isWorth = invitation.verdict?.group === 'worth-accepting';
    const at = new Date(Date.parse(since) + (isWorth ? index + 1 : 60) * 60_000).toISOString();
    const made = isWorth ? decision('accept', at, 'link', index % 2 === 1) : decision('ignore', at, 'group');
    return { ...invitation, decision: made, history: [made] };
  });

const earlierDigest = (localDate: string, claimedAt: string, shown: readonly StoredInvitation[]): StoredDigest => ({
  localDate,
  status: 'sent',
  attempt: 1,
  claimedAt,
  leaseUntil: claimedAt,
  messageId: 'ses',
  sentAt: claimedAt,
  rows: shown.map(({ key, verdict }, n) => ({
    number: n + 1,
    key,
    group: verdict?.group ?? 'mass-invite',
    campaign: null,
  })),
});

const gatheredOf = (inbox: ShippedInbox, locale: Locale, now: Date): Gathered => {
  const since = new Date(now.getTime() - DAY_MS).toISOString();
  const seen = inbox.invitations.slice(0, SEEN);
  const decided = decidedOnes(seen.slice(0, DECIDED), since);
  const before = new Date(now.getTime() - 14.5 * DAY_MS).toISOString();
  const accepted = inbox.invitations
    .filter(({ verdict }) => verdict?.group === 'worth-accepting')
    .slice(-1)
    .map((one) => ({ ...one, receivedAt: before, decision: decision('accept', before, 'link') }));
  const previous = earlierDigest(since.slice(0, 10), since, seen);
  return {
    member: memberOf(inbox, locale, before),
    previous,
    sent: [previous],
    today: null,
    since,
    open: inbox.invitations.slice(DECIDED),
    decided: [...decided],
    lately: [...decided, ...accepted],
    unreadable: [
      {
        messageId: 'm1',
        receivedAt: since,
        kind: 'unreadable',
        reason: 'no-card',
        templateKey: null,
        trust: 'verified',
        rawKey: null,
      },
    ],
    counts: { kinds: {}, lastMailAt: now.toISOString() },
    notes: [],
  };
};

/** The digest of the morning after an inbox's last invitation. */
export const digestOf = (inbox: ShippedInbox, locale: Locale): RenderedMail => {
  const last = inbox.invitations.at(-1)?.at ?? '2026-01-01T00:00:00.000Z';
  const date = new Date(Date.parse(last) + DAY_MS).toISOString().slice(0, 10);
  const now = new Date(`${date}T07:00:00.000Z`);
  const gathered = gatheredOf(inbox, locale, now);
  const links = linksOf('https://guestlist.example.org', KEYS, gathered.member.memberId, date, now);
  const context = { words: WORDS[locale], links, now, since: gathered.since };
  return renderDigest(compose(gathered, shelve(gathered.open), date, context).view, CATALOGUES[locale]);
};

/** The digest of a member with exactly these open invitations and nothing else to tell. */
export const plainDigestOf = (
  inbox: ShippedInbox,
  open: readonly StoredInvitation[],
  locale: Locale,
): { readonly mail: RenderedMail; readonly view: ReturnType<typeof compose>['view'] } => {
  const now = new Date('2026-11-27T07:00:00.000Z');
  const createdAt = new Date(now.getTime() - DAY_MS).toISOString();
  const gathered: Gathered = {
    ...gatheredOf(inbox, locale, now),
    previous: null,
    sent: [],
    since: createdAt,
    open,
    decided: [],
    lately: [],
    unreadable: [],
  };
  const links = linksOf('https://guestlist.example.org', KEYS, gathered.member.memberId, '2026-11-27', now);
  const { view } = compose(gathered, shelve(open), '2026-11-27', {
    words: WORDS[locale],
    links,
    now,
    since: createdAt,
  });
  return { view, mail: renderDigest(view, CATALOGUES[locale]) };
};
