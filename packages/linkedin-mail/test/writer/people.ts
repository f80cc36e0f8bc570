import type { Random } from './random.ts';
import { DIGITS } from './random.ts';
import type { WrittenPerson, WrittenRecipient } from './record.ts';

/** Invented: first name, last name, headline, title, company, place. Odd spellings are the point. */
const PEOPLE: readonly [Row, ...Row[]] = [
  [
    'Orla',
    'Fenwick-Brannigan',
    'Supply planner @ Tarnbrook Mills | lean, but kind',
    'Supply planner',
    'Tarnbrook Mills',
    'Leeds, England, United Kingdom',
  ],
  [
    'Corentin',
    'Vasselot',
    'Ingénieur méthodes chez Orvalis – usinage & qualité',
    'Ingénieur méthodes',
    'Orvalis',
    'Nantes, Pays de la Loire, France',
  ],
  [
    'Anneliese',
    'Grubmüller',
    'Leiterin Einkauf (Metall, Kunststoff) bei der Feldmoser Guss GmbH, Ansprechpartnerin für Lieferanten',
    'Leiterin Einkauf',
    'Feldmoser Guss GmbH',
    'Augsburg, Bayern, Deutschland',
  ],
  [
    'Íñigo',
    'Larrabeiti Ozaeta',
    'Técnico de mantenimiento en Harizmendi S. Coop.',
    'Técnico de mantenimiento',
    'Harizmendi S. Coop.',
    'Eibar, País Vasco, España',
  ],
  [
    'Ludovica',
    'Tessarolo',
    'Responsabile acquisti | Tessarolo & Figli | filati',
    'Responsabile acquisti',
    'Tessarolo & Figli',
    'Biella, Piemonte, Italia',
  ],
  [
    'Thainá',
    'Quevedo Brandão',
    'Analista de logística na Porto Jacarandá 📦',
    'Analista de logística',
    'Porto Jacarandá',
    'Santos, São Paulo, Brasil',
  ],
  [
    'Jorrit',
    'van der Zwaluw',
    'Werkvoorbereider bij Scheepswerf De Grutto',
    'Werkvoorbereider',
    'Scheepswerf De Grutto',
    'Sneek, Friesland, Nederland',
  ],
  [
    'Żaneta',
    'Ćwiklińska',
    'Księgowa w Browar Trzy Żurawie sp. z o.o.',
    'Księgowa',
    'Browar Trzy Żurawie',
    'Łódź, Łódzkie, Polska',
  ],
  [
    'Mei-Lin',
    'Okonkwo (她/she)',
    'Growth Partner at Brightpivot 🚀 | I help founders book 20+ calls a month | DM me "SCALE"',
    'Growth Partner',
    'Brightpivot',
    'Austin, Texas, United States',
  ],
  ['Навид', 'Рахимзод', 'Инженер-технолог, Памирстрой', 'Инженер-технолог', 'Памирстрой', 'Душанбе, Таджикистан'],
  [
    '“Doc” Tobias',
    'O’Hanrahan, Jr.',
    'Chief Happiness Officer',
    'Chief Happiness Officer',
    'Larkspur & Vane',
    'Cork, Ireland',
  ],
  ['ليان', 'الحدادين', 'مهندسة مدنية لدى شركة سنديان', 'مهندسة مدنية', 'شركة سنديان', 'عمّان, الأردن'],
];

type Row = readonly [first: string, last: string, headline: string, title: string, company: string, place: string];

/** Names of relations in common. */
export const RELATIONS = [
  'Berenike Saalfrank',
  'Yusuf Karadere',
  'Marguerite d’Aubrac',
  'Lars-Erik Tuvesson',
  'Zofia Wójtowicz-Lis',
  'Kofi Asante-Mensah',
  '深沢 美咲',
] as const;

/** Notes that people write, some of them awkward for a reader. */
export const NOTES = [
  'We met at the pump fair in Ghent; you asked for our test bench drawings. Happy to send them.',
  'Bonjour, votre exposé sur la maintenance prédictive m’a parlé. J’ai le même souci sur deux lignes : 10 minutes cette semaine ?',
  'Hi! Saw your profile & loved it. 3 clients < 90 days, "guaranteed". Open to a quick call? https://call.example/me?a=1&b=2',
  'Guten Tag, wir suchen einen zweiten Lieferanten für Grauguss (EN-GJL-250). Passt das in Ihr Programm?',
] as const;

const slugOf = (name: string, tail: string): string => {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return plain.length > 2 ? `${plain}${tail}` : `member-${Buffer.from(name).toString('hex').slice(0, 10)}${tail}`;
};

/** Invented people of the list, all different. */
export const inventPeople = (random: Random, count: number): WrittenPerson[] =>
  random
    .shuffle(PEOPLE)
    .slice(0, count)
    .map(([firstName, last, headline, title, company, location]) => {
      const name = `${firstName} ${last}`;
      const slug = slugOf(name, random.chance(0.6) ? `-${random.chars('0123456789abcdef', 8)}` : '');
      const memberNumber = `${1 + random.int(9)}${random.chars(DIGITS, 7)}`;
      return { name, firstName, headline, title, company, location, slug, memberNumber, photo: random.chance(0.8) };
    });

/** An inviter of whom a mail shows everything, in the usual way. */
export const PERSON: WrittenPerson = {
  name: 'Rosalind Thackeray',
  firstName: 'Rosalind',
  headline: 'Metallurgist (castings) at Quarrymoor',
  title: 'Metallurgist',
  company: 'Quarrymoor',
  location: 'Sheffield, England, United Kingdom',
  slug: 'rosalind-thackeray-77',
  memberNumber: '41234567',
  photo: true,
};

/** The member of most tests. */
export const MEMBER: WrittenRecipient = {
  name: 'Wilhelmine Ackerknecht',
  firstName: 'Wilhelmine',
  headline: 'Head of Purchasing (castings) – Fernholz Pumpen | no cold calls',
  email: 'w.ackerknecht@fernholz.example',
  memberNumber: '27608348',
};
