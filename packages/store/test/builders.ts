import type {
  Decision,
  Fingerprint,
  InvitationFacts,
  InvitationKey,
  Inviter,
  Member,
  Profile,
  Verdict,
} from '@guestlist/model';
import type { InvitationMail } from '../src/index.ts';

const PROFILE = {
  name: 'Mara Lindqvist',
  headline: 'Buyer',
  company: 'Nordvalv',
  industry: null,
  location: 'Malmö',
  languages: ['sv'],
  lookingFor: ['valve makers'],
  notWanted: [],
  pastCompanies: [],
  schools: [],
};

/** A member made up for tests. */
export const member = (
  memberId: string,
  {
    email = `${memberId}@example.org`,
    profile,
    ...over
  }: Partial<Omit<Member, 'profile'>> & { readonly profile?: Partial<Profile> } = {},
): Member => ({
  memberId,
  email,
  addresses: [email],
  name: 'Mara Lindqvist',
  locale: 'en',
  timeZone: 'Europe/Stockholm',
  digestAt: '07:00',
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  pausedUntil: null,
  strictness: 'balanced',
  tipThreshold: 30,
  askAfterAccept: false,
  profile: { ...PROFILE, ...profile },
  door: `${memberId}-door@in.example.org`,
  createdAt: '2026-11-01T08:00:00.000Z',
  ...over,
});

export const inviter = (over: Partial<Inviter> = {}): Inviter => ({
  name: 'Ilse Brandt',
  headline: 'Sales at Pumpenwerk',
  title: null,
  company: null,
  location: null,
  profileUrl: null,
  memberNumber: null,
  ...over,
});

export const facts = (
  over: Partial<Omit<InvitationFacts, 'inviter'>> & { inviter?: Partial<Inviter> } = {},
): InvitationFacts => ({
  invitationId: null,
  invitedAt: null,
  reminder: false,
  mutual: null,
  note: null,
  sources: {},
  ...over,
  inviter: inviter(over.inviter),
});

/** A stand-in for the rules' fingerprint, good enough to see whose it is. */
export const fingerprint = (of: InvitationFacts, key: InvitationKey, at: string): Fingerprint => ({
  key,
  at,
  company: of.inviter.company,
  note: of.note,
  mutualCount: of.mutual?.count ?? null,
  mutualNames: [],
});

let mails = 0;

export const mail = (
  memberId: string,
  of: InvitationFacts,
  over: Partial<Omit<InvitationMail, 'memberId' | 'facts'>> = {},
): InvitationMail => {
  mails += 1;
  return {
    memberId,
    facts: of,
    trust: 'verified',
    defects: [],
    receivedAt: '2026-11-20T09:00:00.000Z',
    messageId: `ses-${mails}`,
    templateKey: 'email_m2m_invite_single_01',
    language: 'en',
    fingerprint,
    ...over,
  };
};

export const verdict = (score: number): Verdict => ({
  group: score >= 50 ? 'worth-accepting' : 'mass-invite',
  score,
  findings: [{ rule: 'base', points: score, evidence: 'starting value', params: {} }],
  ruleset: 'test-1',
  complete: true,
});

export const decision = (action: Decision['action'], at: string): Decision => ({
  action,
  at,
  source: 'link',
  newDevice: false,
});

export const slugUrl = (slug: string): string => `https://www.linkedin.com/in/${slug}/`;
