import { describe, expect, it } from 'vitest';
import { judge } from '../src/judge.ts';
import { factsOf, type LabelledInbox, type LabelledRecord, labelledInboxes } from './corpus.ts';

/** Women’s and men’s names of many origins, in several scripts. */
const NAMES = [
  'Marie Dubois',
  'Pierre Moreau',
  'Fatoumata Diallo',
  'Mohammed El Amrani',
  'Nguyễn Thị Hoa',
  'Zhang Wei',
  '李娜',
  'Олена Шевченко',
  'Дмитрий Волков',
  'محمد الحسن',
  'प्रिया शर्मा',
  'Γιώργος Παππάς',
  'Krzysztof Wiśniewski',
  'Guadalupe Hernández',
  'Oluwaseun Adebayo',
  'Yitzhak Cohen',
] as const;

/** Forms of address that stand before a name; a note’s “Dear Sir” is no signature. */
const TITLES = new Set(['Sir', 'Dame']);

const WORD = /[\p{L}\p{M}]+/gu;

/** The inviter’s own name is also what they sign with. */
const signedAs = (text: string | null, old: string, name: string): string | null => {
  const first = new Set((old.match(WORD) ?? []).filter((word) => word.length >= 3 && !TITLES.has(word)));
  const words = name.split(' ');
  return text?.replace(WORD, (word) => (first.has(word) ? (words[0] ?? name) : word)) ?? null;
};

const renamed = (inbox: LabelledInbox, shift: number): LabelledInbox => ({
  ...inbox,
  invitations: inbox.invitations.map((record, at): LabelledRecord => {
    const name = NAMES[(at + shift) % NAMES.length] ?? NAMES[0];
    return {
      ...record,
      inviter: { ...record.inviter, name, photo: !record.inviter.photo },
      note: signedAs(record.note, record.inviter.name, name),
    };
  }),
});

const verdicts = (inbox: LabelledInbox): readonly string[] =>
  factsOf(inbox).map((facts, at) => {
    const { score, group, findings } = judge(facts);
    return `${inbox.invitations[at]?.id} ${group} ${score} ${findings.map(({ rule, points }) => `${rule}${points}`).join(' ')}`;
  });

describe('fairness', () => {
  const inboxes = labelledInboxes();

  it('gives every invitation of the corpus exactly the same verdict under any name, of any gender, origin or script, with a photo or without', () => {
    const before = inboxes.flatMap(verdicts);
    expect(before.length).toBeGreaterThan(500);
    for (let shift = 0; shift < NAMES.length; shift += 1)
      expect(inboxes.flatMap((inbox) => verdicts(renamed(inbox, shift)))).toEqual(before);
  });
});
