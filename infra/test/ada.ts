import { type Member, WEEKDAYS } from '@guestlist/model';

export const now = Date.now();
export const at = new Date(now).toISOString();
export const hoursAgo = (hours: number): string => new Date(now - hours * 3_600_000).toISOString();

const email = 'ada@fernholz.example';
export const recipient = {
  name: 'Ada Sorel',
  firstName: 'Ada',
  headline: 'Head of purchasing',
  email,
  memberNumber: '48151623',
};
export const door = `u-${'a2b3c4d5e6'.repeat(2)}@example.org`;
/** The member whose mails the deployed functions read in tests. */
export const member: Member = {
  memberId: 'ada',
  email,
  addresses: [email],
  name: recipient.name,
  locale: 'en',
  timeZone: 'UTC',
  digestAt: '07:00',
  days: WEEKDAYS,
  pausedUntil: null,
  strictness: 'balanced',
  tipThreshold: 20,
  askAfterAccept: true,
  profile: {
    name: recipient.name,
    headline: recipient.headline,
    company: 'Sorel Tools',
    industry: null,
    location: 'Lyon, France',
    languages: [],
    lookingFor: ['machine tools'],
    notWanted: [],
    pastCompanies: [],
    schools: [],
  },
  door,
  createdAt: hoursAgo(48),
};
