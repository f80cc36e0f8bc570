import { WEEKDAYS } from '@guestlist/model';
import { member as someMember } from '@guestlist/store/test-builders';

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
export const member = someMember('ada', {
  email,
  name: recipient.name,
  timeZone: 'UTC',
  days: WEEKDAYS,
  tipThreshold: 20,
  askAfterAccept: true,
  profile: {
    name: recipient.name,
    headline: recipient.headline,
    company: 'Sorel Tools',
    location: 'Lyon, France',
    lookingFor: ['machine tools'],
  },
  door,
  createdAt: hoursAgo(48),
});
