import { type PersonKey, personKey } from '@guestlist/model';
import { eraseInviter, invitationsOf, type Store, type StoredInvitation } from '@guestlist/store';
import { Refusal } from './refusal.ts';

const PROFILE = /^(?:(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/in\/)?([\p{L}\p{N}%._~-]{1,200})\/?(?:[?#].*)?$/iu;

const profileOf = (text: string): string => {
  const slug = PROFILE.exec(text.trim())?.[1];
  if (slug === undefined) throw new Refusal(`"${text}" is no LinkedIn profile: https://www.linkedin.com/in/slug/`);
  return `https://www.linkedin.com/in/${slug}/`;
};

const slugKey = (profileUrl: string): PersonKey =>
  personKey({ profileUrl, name: null, headline: null, memberNumber: null });

/** What we know of an inviter out of one invitation, and nothing of the member who got it. */
const aboutThem = ({ facts, receivedAt, at, reminders, verdict }: StoredInvitation) => ({
  invitedAt: at,
  receivedAt,
  reminders,
  inviter: facts.inviter,
  mutual: facts.mutual,
  note: facts.note,
  verdict: verdict === null ? null : { group: verdict.group, score: verdict.score, findings: verdict.findings },
});

/** What is held about a person, for the operator's answer. Reads the whole table. */
export const heldAbout = async (store: Store, profile: string) => {
  const profileUrl = profileOf(profile);
  const found = await invitationsOf(store, [slugKey(profileUrl)]);
  return { profileUrl, invitations: found.map(aboutThem) };
};

/** By what a mail that speaks of the person is known. */
export const wordsFor = ({ profileUrl, invitations }: Awaited<ReturnType<typeof heldAbout>>): readonly string[] => {
  const names = invitations.flatMap(({ inviter }) => inviter.name ?? []);
  return [new URL(profileUrl).pathname.slice(0, -1), ...new Set(names)];
};

/** Erases a person by all keys that their invitations show, first the slug. Gives the number of items. */
export const eraseAllOf = async (store: Store, profile: string): Promise<number> => {
  const slug = slugKey(profileOf(profile));
  const found = await invitationsOf(store, [slug]);
  return eraseInviter(store, [...new Set([slug, ...found.flatMap(({ aliases }) => aliases)])]);
};
