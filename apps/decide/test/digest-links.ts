import type { Claim } from '@guestlist/decision-links';
import { expiryOf } from '@guestlist/decision-links';
import type { World } from './world.ts';
import { DIGEST } from './world.ts';

/** The paths of all links of the world's digest, in the order of the mail. */
export const linksOfDigest = (world: World): readonly string[] => {
  const now = world.deps.now();
  const { memberId } = world.member;
  const of = { memberId, digest: DIGEST, expiresAt: expiryOf('decision', now) };
  const perInvitation = world.invitations.flatMap((key, n): readonly Claim[] => {
    const more: Claim = { kind: 'more', ...of, invitation: key };
    const ignore: Claim = { kind: 'decision', ...of, invitation: key, action: 'ignore' };
    return n < 3 ? [{ ...ignore, action: 'accept' }, ignore, more] : [ignore, more];
  });
  const rest: readonly Claim[] = [
    { kind: 'group', ...of, group: 'mass-invite', action: 'ignore' },
    { kind: 'campaign', ...of, campaign: 'akseo', action: 'ignore' },
    { kind: 'digest', ...of },
    { kind: 'pages', memberId, expiresAt: expiryOf('pages', now) },
    { kind: 'unsubscribe', memberId, expiresAt: expiryOf('unsubscribe', now) },
  ];
  return [...perInvitation, ...rest].map(world.link);
};
