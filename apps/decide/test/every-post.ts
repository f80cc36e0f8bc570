import type { Claim } from '@guestlist/decision-links';
import { expiryOf, makePageNonce } from '@guestlist/decision-links';
import type { InvitationKey } from '@guestlist/model';
import { addAddress, confirmAddress, createMember, remember } from '@guestlist/store';
import { member } from './people.ts';
import { type Visitor, visitor } from './visitor.ts';
import { DIGEST, type World } from './world.ts';

/** A POST as our own page would send it, and that does something. */
export interface Press {
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly nonce: string;
  readonly file?: string;
}

type Make = (world: World, someone: Visitor) => Press | Promise<Press>;

/** A browser whose device is trusted and in which the member's own pages are open. */
export const atHome = async (world: World): Promise<Visitor> => {
  const someone = visitor(world);
  await someone.press(await someone.get(world.decisionLink(1, 'accept')), 'Accept');
  world.pass(11 * 60_000);
  await someone.press(await someone.get(link(world, 'desk')), 'Open my settings');
  return someone;
};

const link = (
  world: World,
  kind: 'pages' | 'desk' | 'unsubscribe' | 'join',
  memberId = world.member.memberId,
): string => world.link({ kind, memberId, expiresAt: expiryOf(kind, world.deps.now()) });
const ofDigest = (world: World, more: { kind: 'digest' } | { kind: 'group' }): string => {
  const common = { memberId: world.member.memberId, digest: DIGEST, expiresAt: expiryOf('decision', world.deps.now()) };
  const claim: Claim =
    more.kind === 'digest' ? { ...more, ...common } : { ...more, ...common, group: 'mass-invite', action: 'ignore' };
  return world.link(claim);
};
const nonceOf = (world: World, path: string, what: string): string =>
  makePageNonce(world.keys, `${path}\n${what}`, world.deps.now());
const press = (world: World, path: string, below: string, what: string, fields: Press['fields'] = {}): Press => ({
  path: `${path}${below}`,
  fields,
  nonce: nonceOf(world, path, what),
});
const onLink =
  (path: (world: World) => string, below: string, what: string, fields: Press['fields'] = {}): Make =>
  (world) =>
    press(world, path(world), below, what, fields);
const atDesk =
  (path: string, what: string, fields: Press['fields'] = {}): Make =>
  (world) => ({ path, fields, nonce: nonceOf(world, '/desk', `${world.member.memberId} ${what}`) });

const invited = (world: World, n: number): InvitationKey => world.invitations[n] ?? ('' as InvitationKey);
const decision = (world: World): string => world.decisionLink(0, 'accept');
const group = (world: World): string => ofDigest(world, { kind: 'group' });
const unsubscribe = (world: World): string => link(world, 'unsubscribe');

const SECOND = 'second@example.org';
const addSecond = async ({ store, member: { memberId }, deps }: World): Promise<void> => {
  const expiresAt = Math.floor(deps.now().getTime() / 1000) + 86_400;
  await addAddress(store, { memberId, addressId: 'second', address: SECOND, expiresAt });
};

/** Each route of the pages that takes a POST: how it is pressed for good. */
export const EVERY_POST: Readonly<Record<string, Make>> = {
  '/d/:token': onLink(decision, '', 'accept', { action: 'accept' }),
  '/d/:token/undo': onLink((world) => world.decisionLink(1, 'accept'), '/undo', 'undo'),
  '/d/:token/report': async (world, someone) => {
    const path = world.decisionLink(2, 'report');
    await someone.press(await someone.get(path), 'Report');
    return press(world, path, '/report', 'mail-report');
  },
  '/d/:token/link': onLink(decision, '/link', 'link'),
  '/d/:token/fresh': onLink(decision, '/fresh', 'fresh'),
  '/g/:token': onLink(group, '', 'ignore'),
  '/g/:token/undo': async (world, someone) => {
    const path = group(world);
    const at = world.deps.now().toISOString();
    await someone.post(path, { nonce: nonceOf(world, path, 'ignore') });
    return press(world, path, '/undo', `undo ${at}`, { at });
  },
  '/g/:token/fresh': onLink(group, '/fresh', 'fresh'),
  '/v/:token/fresh': onLink((world) => ofDigest(world, { kind: 'digest' }), '/fresh', 'fresh'),
  '/u/:token': onLink(unsubscribe, '', '', { 'List-Unsubscribe': 'One-Click' }),
  '/u/:token/stop': onLink(unsubscribe, '/stop', 'stop'),
  '/u/:token/again': async (world, someone) => {
    const path = unsubscribe(world);
    await someone.post(`${path}/stop`, { nonce: nonceOf(world, path, 'stop') });
    return press(world, path, '/again', 'again');
  },
  '/s/:token': onLink((world) => link(world, 'desk'), '', 'open'),
  '/s/:token/link': onLink((world) => link(world, 'desk'), '/link', 'link'),
  '/p/:token': onLink((world) => link(world, 'pages'), '', 'open'),
  '/p/:token/link': onLink((world) => link(world, 'pages'), '/link', 'link'),
  '/leave': (world) => press(world, '/leave', '', world.member.memberId),
  '/inviters': (world) =>
    press(world, '/inviters', '', 'request', { profileUrl: 'linkedin.com/in/marta-k', replyTo: 'marta@example.net' }),
  '/join': (world) => press(world, '/join', '', 'join', { email: 'bo@example.net', name: 'Bo Lindqvist' }),
  '/j/:token': async (world) => {
    const newcomer = { ...member, memberId: 'newcomer', email: 'new@example.net', door: 'new-door@in.example.org' };
    const at = world.deps.now().toISOString();
    await createMember(world.store, { member: newcomer, status: 'pending', nextDueAt: null, at });
    return press(world, link(world, 'join', 'newcomer'), '', 'confirm');
  },
  '/j/:token/link': onLink((world) => link(world, 'join'), '/link', 'link'),
  '/settings/addresses': atDesk('/settings/addresses', 'address', { address: SECOND }),
  '/settings/addresses/remove': async (world, someone) => {
    await addSecond(world);
    const { memberId } = world.member;
    await confirmAddress(world.store, { memberId, addressId: 'second', at: world.deps.now().toISOString() });
    return atDesk('/settings/addresses/remove', 'remove', { address: SECOND })(world, someone);
  },
  '/settings/door': atDesk('/settings/door', 'door'),
  '/settings/forget': async (world, someone) => {
    const example = { key: invited(world, 1), at: '2026-11-20T08:00:00.000Z', action: 'accept', traits: [] } as const;
    await remember(world.store, { memberId: world.member.memberId, examples: [example] });
    return atDesk('/settings/forget', 'forget', { key: invited(world, 1) })(world, someone);
  },
  '/a/:token': async (world) => {
    await addSecond(world);
    const { memberId } = world.member;
    const expiresAt = expiryOf('address', world.deps.now());
    return press(world, world.link({ kind: 'address', memberId, addressId: 'second', expiresAt }), '', 'confirm');
  },
  '/way-in': (world) => press(world, '/way-in', '', 'link', { email: world.member.email }),
  '/welcome/upload': async (world, someone) => ({
    ...(await atDesk('/welcome/upload', 'upload')(world, someone)),
    file: 'From: a@b.example\n\nhello',
  }),
  '/history/:key': (world, someone) =>
    atDesk(`/history/${invited(world, 2)}`, `history ${invited(world, 2)}`, { action: 'ignore' })(world, someone),
  '/data/devices': atDesk('/data/devices', 'devices'),
  '/data/erase': atDesk('/data/erase', 'erase', { sure: 'on' }),
  '/settings': atDesk('/settings', 'settings', {
    name: 'Inès',
    digestAt: '08:00',
    days: 'mon',
    timeZone: 'Europe/Paris',
  }),
  '/settings/preview': atDesk('/settings/preview', 'settings', { strictness: 'strict' }),
};
