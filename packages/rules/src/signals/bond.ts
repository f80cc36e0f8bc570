import type { InviterReading } from './inviter.ts';
import type { MemberReading } from './member.ts';
import { mayName, namedIn, type OwnName, sameCompany } from './names.ts';

/** What a member and an inviter have in common on paper. */
export interface Bond {
  readonly kind: 'company' | 'past-company' | 'school';
  readonly name: string;
  readonly words: string;
}

const inCompany = (names: readonly OwnName[], company: string | null): string | null =>
  company !== null && names.some((own) => sameCompany(own.name, company)) ? company : null;

const inHeadline = (names: readonly OwnName[], inviter: InviterReading, mayBeNamed: boolean): string | null => {
  if (!mayBeNamed) return null;
  for (const own of names) {
    const words = namedIn(own, inviter.reading, false);
    if (words !== null) return words;
  }
  return null;
};

const find = (
  kind: Bond['kind'],
  names: readonly OwnName[],
  inviter: InviterReading,
  mayBeNamed: boolean,
): Bond | null => {
  const words = inCompany(names, inviter.company) ?? inHeadline(names, inviter, mayBeNamed);
  return words === null ? null : { kind, name: names[0]?.name ?? words, words };
};

/** The strongest thing in common: the present company, an earlier one, a school. */
export const bondOf = (member: MemberReading, inviter: InviterReading): Bond | null => {
  const mayBeNamed = mayName(member.ownNames, inviter.reading);
  return (
    find('company', member.company, inviter, mayBeNamed) ??
    find('past-company', member.pastCompanies, inviter, mayBeNamed) ??
    find('school', member.schools, inviter, mayBeNamed)
  );
};
