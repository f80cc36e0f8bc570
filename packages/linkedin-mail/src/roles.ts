import type { Line, Run } from './lines.ts';
import type { Link } from './links.ts';

/** What a link is in a card, by LinkedIn's own slot names first and by its path where slots were stripped. */
export type Role =
  | 'name'
  | 'picture'
  | 'view'
  | 'accept'
  | 'relations'
  | 'noise'
  | 'bare-profile'
  | 'bare-accept'
  | 'none';

const CARD_SECTIONS = /^(invitation~card|invitation_card|hero|null$|inviter)/u;
const NOISE_SECTIONS = /pymk|header|footer|premium|upsell|suggest|security|help|unsubscribe|social|app_?store/iu;
const NOISE_IDS = /pymk|premium|upsell|footer|header|app-store/u;

const slottedRole = (section: string, slot: string, link: Link): Role => {
  if (NOISE_SECTIONS.test(section)) return 'noise';
  if (section === 'connections_in_common' || link.purpose === 'shared-relations') return 'relations';
  if (link.purpose === 'accept') return 'accept';
  if (!CARD_SECTIONS.test(section) || link.purpose !== 'profile') return 'none';
  if (/name$/u.test(slot)) return 'name';
  return /(picture|photo|image)$/u.test(slot) ? 'picture' : 'view';
};

/** @param line the line it stands in: markup around a link can say that it is none of ours */
export const roleOf = (link: Link, line: Line): Role => {
  if (link.slot !== null) return slottedRole(link.slot.section, link.slot.name, link);
  if (NOISE_IDS.test(line.testIds)) return 'noise';
  if (link.purpose === 'shared-relations') return 'relations';
  if (link.purpose === 'profile') return 'bare-profile';
  return link.purpose === 'accept' ? 'bare-accept' : 'none';
};

/** A URL that somebody typed and a program made clickable is text, not a part of the frame. */
export const isTyped = (run: Run): boolean => /^(https?:\/\/|www\.)/iu.test(run.text);
