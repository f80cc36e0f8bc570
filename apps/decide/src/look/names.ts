import type { StoredInvitation } from '@guestlist/store';
import type { Messages } from '../messages/messages.ts';

/** Direction marks and invisible characters, which could make a name show as what it is not. */
const HIDDEN = /[\p{Cf}\p{Cc}]+/gu;
const SPACES = /[ \t\u00A0]+/gu;
const LONGEST = 1500;

/** Text out of a mail, fit to be shown: no hidden characters, no endless runs. Escaping is the page's. */
export const tidy = (text: string): string =>
  text
    .slice(0, LONGEST)
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .map((line) => line.replace(HIDDEN, '').replace(SPACES, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();

const LONGEST_NAME = 80;

/** The inviter's name as we show it. */
export const nameOf = (invitation: Pick<StoredInvitation, 'facts'>, words: Messages): string => {
  const name = tidy(invitation.facts.inviter.name ?? '').slice(0, LONGEST_NAME);
  return name === '' ? words.someone : name;
};

/** One or two letters for the circle. */
export const initialsOf = (name: string): string => {
  const parts = name.split(/[\s-]+/u).filter((part) => /^\p{L}/u.test(part));
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map((part) => [...(part ?? '')][0] ?? '');
  return letters.join('').toUpperCase() || '·';
};
