import type { Profile } from '@guestlist/model';

/** The demo's member. Everybody in the demo is invented. */
export const DEMO_MEMBER = {
  email: 'nora.lindqvist@halden-instruments.example',
  name: 'Nora Lindqvist',
  digestAt: '07:00',
  profile: {
    name: 'Nora Lindqvist',
    headline: 'Head of People at Halden Instruments | calibration, sensors, apprenticeships',
    company: 'Halden Instruments',
    industry: 'Industrial measuring instruments',
    location: 'Manchester, England, United Kingdom',
    languages: ['en', 'fr'],
    lookingFor: [
      'HR leaders in manufacturing, north of England',
      'calibration technicians and embedded engineers looking for a job',
      'former colleagues',
      'colleges and apprenticeship coordinators',
    ],
    notWanted: ['recruitment agencies', 'HR software vendors', 'coaches', 'webinars', 'crypto'],
    pastCompanies: ['Brightwater Pumps', 'Corvel Systems'],
    schools: ['University of Leeds'],
  } satisfies Profile,
} as const;
