import type { Finding, InvitationFacts, Verdict } from '@guestlist/model';
import { groupOf } from '@guestlist/model';
import { facts, member as someMember } from '@guestlist/store/test-builders';

/** Invented people for tests and pictures. */
export const member = someMember('mQ4xWv8Zt2Lk9Rb3', {
  email: 'ines.morel@example.org',
  name: 'Inès Morel',
  timeZone: 'Europe/Paris',
  digestAt: '07:30',
  tipThreshold: 20,
  profile: {
    name: 'Inès Morel',
    headline: 'Head of purchasing at Brasserie du Lac',
    company: 'Brasserie du Lac',
    industry: 'Food and beverages',
    location: 'Lille, France',
    languages: ['fr', 'en'],
    lookingFor: ['valve makers', 'bottling lines'],
    notWanted: ['lead generation'],
    pastCompanies: ['Laiterie Vernay'],
    schools: ['ENSAIA'],
  },
  door: 'k7w2m9x4q8z3v6b1@in.example.org',
  createdAt: '2026-10-01T08:00:00.000Z',
});

interface Person {
  readonly name: string;
  readonly headline: string;
  readonly company?: string;
  readonly location?: string;
  readonly note?: string;
  readonly mutual?: number;
  readonly score: number;
}

export const people: readonly Person[] = [
  {
    name: 'Marta Kowalczyk',
    headline: 'Sales engineer, hygienic valves',
    company: 'Zawory Nord',
    location: 'Gdynia, Poland',
    note: 'Dear Inès, we met at your talk on cleaning in place in Nürnberg. I would like to send you our test report on double-seat valves, as you asked.',
    mutual: 4,
    score: 82,
  },
  {
    name: 'Jonas Brandl',
    headline: 'Abfüllanlagen und Ersatzteile · Projektleiter bei Brandl & Söhne',
    company: 'Brandl & Söhne',
    location: 'Regensburg, Deutschland',
    note: 'Guten Tag Frau Morel, ich habe Ihren Beitrag über Flaschenmaße gelesen und würde mich gern mit Ihnen austauschen.',
    mutual: 2,
    score: 71,
  },
  {
    name: 'Sophie Delattre',
    headline: 'Acheteuse matières premières',
    company: 'Laiterie Vernay',
    location: 'Nancy, France',
    mutual: 11,
    score: 58,
  },
  { name: 'Rick Dalton Hale', headline: 'I help leaders 10x their pipeline 🚀 | Growth', mutual: 0, score: 18 },
  {
    name: 'Anaïs Quentin',
    headline: 'Chargée de recrutement chez Talentéo',
    company: 'Talentéo',
    note: 'Bonjour, je développe mon réseau et je serais ravie de vous compter parmi mes contacts.',
    mutual: 1,
    score: 27,
  },
  { name: 'Tom Ferreira', headline: 'Business Development Manager at Akseo', company: 'Akseo', score: 22 },
];

const finding = (rule: string, points: number, evidence: string): Finding => ({ rule, points, evidence, params: {} });

export const verdictOf = (person: Person): Verdict => {
  const note = person.note === undefined ? [] : [finding('note', 14, person.note.slice(0, 60))];
  const mutual = person.mutual ? [finding('shared-relations', 8, `${person.mutual}`)] : [];
  const base = finding('base', 40, '40');
  const rest = person.score - [...note, ...mutual, base].reduce((sum, { points }) => sum + points, 0);
  return {
    group: groupOf(person.score),
    score: person.score,
    findings: [base, ...note, ...mutual, finding(rest < 0 ? 'selling' : 'looking-for', rest, person.headline)],
    ruleset: 'test',
    complete: true,
  };
};

export const factsOf = (person: Person, number: number): InvitationFacts =>
  facts({
    invitationId: `73740000000000000${String(number).padStart(2, '0')}`,
    invitedAt: new Date(Date.parse('2026-11-20T09:00:00Z') + number * 3_600_000).toISOString(),
    inviter: {
      name: person.name,
      headline: person.headline,
      company: person.company ?? null,
      location: person.location ?? null,
      profileUrl: `https://www.linkedin.com/in/invented-person-${number}/`,
    },
    mutual: person.mutual === undefined ? null : { count: person.mutual, names: [] },
    note: person.note ?? null,
  });
