import { fold, type Inviter, type PersonKey, personKey } from '@guestlist/model';

type Named = Pick<Inviter, 'name' | 'headline' | 'profileUrl' | 'memberNumber'>;

const NOBODY: Named = { name: null, headline: null, profileUrl: null, memberNumber: null };

/**
 * Every key under which a person may be known, surest first: slug (`s.`), member number (`n.`), name and headline
 * (`h.`). One mail shows the slug, another only the number, a text copy neither.
 */
export const aliasesOf = (person: Named): readonly PersonKey[] => [
  ...(person.profileUrl === null ? [] : [personKey({ ...NOBODY, profileUrl: person.profileUrl })]),
  ...(person.memberNumber === null ? [] : [personKey({ ...NOBODY, memberNumber: person.memberNumber })]),
  ...(hasName(person) ? [personKey({ ...person, profileUrl: null, memberNumber: null })] : []),
];

/** The key of the bare name; null without one. Two people may share it. */
export const nameKeyOf = (person: Named): PersonKey | null =>
  hasName(person) ? personKey({ ...NOBODY, name: person.name }) : null;

const hasName = (person: Named): boolean => person.name !== null && fold(person.name) !== '';

/** Whether two lists of aliases mean one person: by the surest key both have. */
export const samePerson = (one: readonly PersonKey[], other: readonly PersonKey[]): boolean => {
  for (const kind of ['s.', 'n.', 'h.']) {
    const ours = one.find((alias) => alias.startsWith(kind));
    const theirs = other.find((alias) => alias.startsWith(kind));
    if (ours !== undefined && theirs !== undefined) return ours === theirs;
  }
  return false;
};

const clash = (one: readonly PersonKey[], other: readonly PersonKey[]): boolean =>
  ['s.', 'n.'].some(
    (kind) => one.some((alias) => alias.startsWith(kind)) && other.some((alias) => alias.startsWith(kind)),
  );

export interface Candidate {
  readonly aliases: readonly PersonKey[];
  readonly nameKey: PersonKey | null;
}

/**
 * The one candidate that is this person, or null. A headline cut or missing on either side leaves the bare name; it
 * counts when only one candidate bears it and no surer key speaks against it.
 */
export const matchPerson = <T extends Candidate>(person: Named, candidates: readonly T[]): T | null => {
  const aliases = aliasesOf(person);
  const sure = candidates.find((candidate) => samePerson(aliases, candidate.aliases));
  if (sure !== undefined) return sure;
  const name = nameKeyOf(person);
  if (name === null) return null;
  const namesakes = candidates.filter(
    (candidate) =>
      candidate.nameKey === name &&
      !clash(aliases, candidate.aliases) &&
      (aliases.includes(name) || candidate.aliases.includes(name)),
  );
  return namesakes.length === 1 ? (namesakes[0] ?? null) : null;
};
