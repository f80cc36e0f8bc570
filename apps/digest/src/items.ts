import type { MassRow, SuspiciousItem, WorthItem } from '@guestlist/digest-mail';
import type { Finding } from '@guestlist/model';
import { describeCounterfactual, describeFinding, type Words } from '@guestlist/rules/words';
import type { StoredInvitation } from '@guestlist/store';
import type { Cluster } from './campaigns.ts';
import type { DigestLinks } from './links.ts';

/** What every item's wording and links depend on. */
export interface ItemContext {
  readonly words: Words;
  readonly links: DigestLinks;
  readonly now: Date;
  /** Reminders after this moment are told. */
  readonly since: string;
}

const DAY_MS = 24 * 3_600_000;
/** LinkedIn lets an invitation lapse after about six months. */
const LIFE_DAYS = 180;
const LAPSE_NOTICE_DAYS = 14;
const MOST_REASONS = 3;

/** The engine's own findings explain the sum, not the person. */
const ENGINE = new Set(['base', 'group-limit', 'score-limit', 'strictness']);

const weightiest = (findings: readonly Finding[]): readonly Finding[] =>
  findings
    .filter(({ rule }) => !ENGINE.has(rule))
    .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points))
    .slice(0, MOST_REASONS);

const lapsesInDays = ({ at }: StoredInvitation, now: Date): number | null => {
  const left = LIFE_DAYS - Math.floor((now.getTime() - Date.parse(at)) / DAY_MS);
  return left >= 0 && left <= LAPSE_NOTICE_DAYS ? left : null;
};

const waiting = (invitation: StoredInvitation, number: number, { now, since }: ItemContext) => ({
  number,
  reminded: invitation.lastReminderAt !== null && invitation.lastReminderAt > since,
  lapsesInDays: lapsesInDays(invitation, now),
});

export const worthItem = (invitation: StoredInvitation, number: number, context: ItemContext): WorthItem => {
  const { inviter, mutual, note } = invitation.facts;
  const { links, words } = context;
  return {
    ...waiting(invitation, number, context),
    name: inviter.name,
    headline: inviter.headline,
    place: inviter.location,
    mutual,
    note,
    score: invitation.verdict?.score ?? 0,
    reasons: weightiest(invitation.verdict?.findings ?? []).map((finding) => ({
      sentence: describeFinding(finding, words),
      points: finding.points,
    })),
    trust: invitation.trust,
    urls: {
      accept: links.decide(invitation.key, 'accept'),
      ignore: links.decide(invitation.key, 'ignore'),
      more: links.more(invitation.key),
    },
  };
};

const counterfactualOf = ({ verdict }: StoredInvitation, { locale }: Words): string | null =>
  verdict?.counterfactual ? describeCounterfactual(verdict.counterfactual, locale) : null;

const firstReason = (invitation: StoredInvitation, words: Words): string | null => {
  const against = weightiest(invitation.verdict?.findings.filter(({ points }) => points < 0) ?? [])[0];
  return against === undefined ? null : describeFinding(against, words);
};

/** One row for a person, or for all of a campaign. `campaign` is null for a person alone. */
export const massRow = (cluster: Cluster, number: number, campaign: string | null, context: ItemContext): MassRow => {
  const [first] = cluster;
  const { links, words } = context;
  const common = { ...waiting(first, number, context), reason: firstReason(first, words) };
  if (campaign === null) {
    const { inviter } = first.facts;
    return {
      ...common,
      type: 'person',
      name: inviter.name,
      headline: inviter.headline,
      score: first.verdict?.score ?? 0,
      trust: first.trust,
      counterfactual: counterfactualOf(first, words),
      urls: { ignore: links.decide(first.key, 'ignore'), more: links.more(first.key) },
    };
  }
  return {
    ...common,
    type: 'campaign',
    company: sharedCompany(cluster),
    count: cluster.length,
    names: cluster.flatMap(({ facts }) => facts.inviter.name ?? []),
    urls: { ignore: links.campaign(campaign, 'ignore'), more: links.more(first.key) },
  };
};

const sharedCompany = (cluster: Cluster): string | null => {
  const [first] = cluster;
  const isShared = cluster.every(({ fingerprint }) => fingerprint.company === first.fingerprint.company);
  return isShared ? first.facts.inviter.company : null;
};

/** Findings that say why a mail is not believed, rather than why it is not wanted. */
const isDistrust = ({ rule }: Finding): boolean =>
  rule === 'unverified-mail' || rule === 'other-recipient' || rule.startsWith('scam-');

export const suspiciousItem = (invitation: StoredInvitation, number: number, context: ItemContext): SuspiciousItem => ({
  ...waiting(invitation, number, context),
  name: invitation.facts.inviter.name,
  headline: invitation.facts.inviter.headline,
  why: invitation.trust === 'unverified' ? 'unsigned' : 'misdirected',
  reasons: weightiest(invitation.verdict?.findings.filter(isDistrust) ?? []).map((finding) =>
    describeFinding(finding, context.words),
  ),
  urls: {
    ignore: context.links.decide(invitation.key, 'ignore'),
    later: context.links.decide(invitation.key, 'later'),
    report: context.links.decide(invitation.key, 'report'),
  },
});
