import { hash } from 'node:crypto';
import { fold } from './fold.ts';
import type { InvitationFacts, Inviter } from './invitation.ts';

declare const invitationKeyBrand: unique symbol;
declare const personKeyBrand: unique symbol;

/** Names one invitation of one member. */
export type InvitationKey = string & { readonly [invitationKeyBrand]: true };
/** Names one person as far as the mails let us tell. */
export type PersonKey = string & { readonly [personKeyBrand]: true };

const SLUG = /\/in\/([^/?#]+)/u;

const digest = (text: string): string => hash('sha256', text, 'base64url').slice(0, 22);

/**
 * The key of a person: member number, else profile slug, else a hash of folded name and headline.
 * A cut headline and its whole one are different texts, so the hash takes the name alone when the headline was cut.
 */
export const personKey = (person: Pick<Inviter, 'name' | 'headline' | 'profileUrl' | 'memberNumber'>): PersonKey => {
  const slug = person.profileUrl === null ? null : SLUG.exec(person.profileUrl)?.[1];
  if (slug !== null && slug !== undefined) return `s.${digest(fold(decodeSlug(slug)))}` as PersonKey;
  if (person.memberNumber !== null) return `n.${person.memberNumber}` as PersonKey;
  const headline = person.headline === null || person.headline.endsWith('…') ? '' : fold(person.headline);
  return `h.${digest(`${fold(person.name ?? '')}\n${headline}`)}` as PersonKey;
};

/** The key of an invitation: LinkedIn's invitationId, else the inviter's. The day is never part of it. */
export const invitationKey = (facts: Pick<InvitationFacts, 'invitationId' | 'inviter'>): InvitationKey =>
  (facts.invitationId === null ? personKey(facts.inviter) : `i.${facts.invitationId}`) as string as InvitationKey;

const decodeSlug = (slug: string): string => {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
};
