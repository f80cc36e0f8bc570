import type { StoredInvitation } from '@guestlist/store';

const COLUMNS = [
  'invited_at',
  'name',
  'headline',
  'company',
  'location',
  'profile',
  'shared_connections',
  'note',
  'trust',
  'group',
  'score',
  'decision',
  'decided_at',
] as const;

/**
 * A member's invitations as CSV (RFC 4180, UTF-8 with a byte order mark, for spreadsheets). A cell that a spreadsheet
 * would take for a formula begins with an apostrophe: names and notes are strangers' words.
 */
export const toCsv = (all: readonly StoredInvitation[]): string =>
  `\uFEFF${[COLUMNS, ...all.map(rowOf)].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

const rowOf = ({ at, facts, trust, verdict, decision }: StoredInvitation): readonly string[] => [
  at,
  facts.inviter.name ?? '',
  facts.inviter.headline ?? '',
  facts.inviter.company ?? '',
  facts.inviter.location ?? '',
  facts.inviter.profileUrl ?? '',
  facts.mutual === null ? '' : String(facts.mutual.count),
  facts.note ?? '',
  trust,
  verdict?.group ?? '',
  verdict === null ? '' : String(verdict.score),
  decision?.action ?? '',
  decision?.at ?? '',
];

const FORMULA = /^[=+\-@\t\r]/u;

const cell = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
