import type { z } from 'zod';
import type { anyItem } from '../test/item-schemas.ts';

export type ItemKind = z.infer<typeof anyItem>['kind'];

interface Purpose {
  /** Whose data it is. */
  readonly about: string;
  readonly why: string;
  readonly kept: string;
  /** What a member's export leaves out, and the reason. */
  readonly notExported?: string;
}

const WITH_MEMBER = 'until the member leaves';

/** Why each kind of item is held, and for how long. A kind that is not here does not compile. */
export const DATA_MAP: Readonly<Record<ItemKind, Purpose>> = {
  member: {
    about: 'the member',
    why: 'to know the door, to send the digest at their hour, and to judge by what they look for',
    kept: `${WITH_MEMBER}; a sign-up that nobody confirms, a day`,
  },
  door: {
    about: 'the member',
    why: 'to find whose a mail is',
    kept: 'until the door is replaced or the member leaves',
    notExported: 'a pointer: door and addresses stand in the member’s own row',
  },
  email: {
    about: 'the member',
    why: 'to find a member who writes or signs up again',
    kept: WITH_MEMBER,
    notExported: 'a pointer: the address stands in the member’s own row',
  },
  'waiting-address': {
    about: 'the member',
    why: 'a further address, until it is confirmed',
    kept: 'a day',
  },
  invitation: {
    about: 'the inviter, and what the member decided',
    why: 'to show it in the digest with reasons, and to take decisions',
    kept: '90 days from when it came',
  },
  moved: {
    about: 'nobody: a key that leads to a key',
    why: 'so that an older link still finds its invitation',
    kept: '90 days',
  },
  view: {
    about: 'who viewed the member’s profile',
    why: 'having looked first speaks for an invitation',
    kept: '90 days',
  },
  memory: {
    about: 'whom the member knows and what they decided',
    why: 'to learn what the member wants',
    kept: `the newest 300 people and 120 examples, ${WITH_MEMBER} or forgets one`,
  },
  counts: { about: 'the member', why: 'to notice that forwarding has stopped', kept: WITH_MEMBER },
  unreadable: {
    about: 'a mail that could not be read, without its words',
    why: 'so that nothing is lost in silence',
    kept: '30 days',
  },
  forwarding: { about: 'the member', why: 'to show a mail provider’s forwarding code', kept: '7 days' },
  digest: {
    about: 'which invitations a digest listed',
    why: 'to send none twice, and to read replies to it',
    kept: '60 days',
  },
  reply: { about: 'the member', why: 'to ask back about lines that were not understood', kept: '60 days' },
  notice: { about: 'the member', why: 'to send no notice twice', kept: '90 days' },
  note: { about: 'the member', why: 'to tell something once, in the next digest', kept: '60 days, or until told' },
  acts: { about: 'presses on links', why: 'to tell a mail scanner from a person', kept: '2 days' },
  device: {
    about: 'a browser, as a hash',
    why: 'so that one tap decides',
    kept: '180 days from when it was made known',
  },
  rate: {
    about: 'an address or a network, as a hash',
    why: 'to limit floods',
    kept: 'at most two windows of the limit',
    notExported: 'a number under a hash that we cannot lead back to anybody',
  },
  'inviter-request': {
    about: 'a person who asked what is held about them',
    why: 'to answer',
    kept: 'until it is answered',
    notExported: 'it is that person’s, not a member’s',
  },
  farewell: {
    about: 'a member who has left',
    why: 'for the one mail that says all is erased',
    kept: 'until that mail is sent, a day at most',
    notExported: 'the member has left; it is all that is there',
  },
  'past-salt': {
    about: 'nobody: the member’s own key for the hashes of `past`',
    why: 'so that no two members’ hashes can be compared',
    kept: WITH_MEMBER,
  },
  past: {
    about: 'somebody who invited before, as a keyed hash',
    why: 'to know that they invited before, and what was decided',
    kept: '730 days from their last invitation',
  },
};
