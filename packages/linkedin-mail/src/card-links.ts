import type { Line } from './lines.ts';
import type { Link } from './links.ts';
import { isTyped, type Role, roleOf } from './roles.ts';

/** One link that belongs to an invitation's card. */
export interface CardLink {
  readonly role: Role;
  readonly link: Link;
  readonly line: number;
  readonly text: string;
  /** The alt of the picture behind which it lies; null for a link of words. */
  readonly alt: string | null;
}

const rolesInLine = (line: Line, at: number): readonly CardLink[] => [
  ...line.pictures.flatMap(({ alt, link }) =>
    link === null ? [] : [{ role: roleOf(link, line), link, line: at, text: '', alt }],
  ),
  ...line.runs.flatMap((run) =>
    run.link === null || isTyped(run)
      ? []
      : [{ role: roleOf(run.link, line), link: run.link, line: at, text: run.text, alt: null }],
  ),
];

/** Who a link is about, comparable between links of one mail. */
export const whoOf = (link: Link): string | null =>
  link.slug === null ? (link.memberNumber === null ? null : `n.${link.memberNumber}`) : `s.${link.slug.toLowerCase()}`;

const SLOTTED: ReadonlySet<Role> = new Set(['name', 'picture', 'view', 'accept']);

/** How far from a bare accept link a bare profile link may stand to be its inviter's. */
const NEAR_LINES = 12;

const promote = (found: CardLink, accepts: readonly CardLink[], names: readonly string[]): CardLink | null => {
  if (found.role === 'bare-accept') return { ...found, role: 'accept' };
  const who = whoOf(found.link);
  const named = names.includes(found.text);
  const vanities = accepts.flatMap(({ link }) => whoOf(link) ?? []);
  const belongs =
    vanities.length > 0
      ? who !== null && vanities.includes(who)
      : named || accepts.some(({ line }) => Math.abs(line - found.line) <= NEAR_LINES);
  if (!belongs) return null;
  if (found.alt !== null) return { ...found, role: 'picture' };
  return { ...found, role: named ? 'name' : 'view' };
};

/**
 * The links of a page that belong to invitations, in order. Links with LinkedIn's slots win over bare ones: where any
 * card link has its slot, one without is somebody's text.
 *
 * @param names what the inviter may be called, for mails whose links were stripped
 */
export const cardLinks = (lines: readonly Line[], names: readonly string[]): readonly CardLink[] => {
  const all = lines.flatMap((line, at) => (line.hidden ? [] : rolesInLine(line, at)));
  const relations = all.filter(({ role }) => role === 'relations');
  const slotted = all.filter(({ role }) => SLOTTED.has(role));
  if (slotted.length > 0) return [...slotted, ...relations].sort((one, other) => one.line - other.line);
  const accepts = all.filter(({ role }) => role === 'bare-accept');
  const bare = all
    .filter(({ role }) => role === 'bare-accept' || role === 'bare-profile')
    .flatMap((found) => promote(found, accepts, names) ?? []);
  return [...bare, ...relations].sort((one, other) => one.line - other.line);
};
