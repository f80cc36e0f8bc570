import type { Profile } from '@guestlist/model';

/** An invented member with a filled-in profile, so that every rule has something to do. */
export const PERSONA: Profile = {
  name: 'Wilhelmine Ackerknecht',
  headline: 'Head of purchasing at Fernholz Tools',
  company: 'Fernholz Tools',
  industry: 'Machinery',
  location: 'Lyon, France',
  languages: ['en', 'fr'],
  lookingFor: ['machine tools', 'bearings', 'maintenance engineers'],
  notWanted: ['recruiting', 'lead generation', 'crypto'],
  pastCompanies: ['Atelier Brun', 'Kaltenbach'],
  schools: ['INSA Lyon'],
};
