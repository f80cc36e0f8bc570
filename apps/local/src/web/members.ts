import { randomBytes } from 'node:crypto';
import { expiryOf, type LinkKeys, linkUrl } from '@guestlist/decision-links';
import { createMember, type Store } from '@guestlist/store';
import { Hono } from 'hono';
import { memberFrom } from './new-member.ts';

export interface MembersParts {
  readonly store: Store;
  readonly linkKeys: LinkKeys;
  readonly mailDomain: string;
  readonly publicUrl: string;
}

/** POST /members: a member who needs no confirmation, for whoever sits at this machine. */
export const membersRoute = ({ store, linkKeys, mailDomain, publicUrl }: MembersParts): Hono => {
  const app = new Hono();
  app.post('/members', async (context) => {
    const posted: unknown = await context.req.json().catch(() => null);
    const now = new Date();
    const made = memberFrom(posted, randomBytes(9).toString('base64url'), mailDomain, now);
    if (!made.ok) return context.json({ error: made.error, field: made.field }, 400);
    const { member, nextDueAt } = made;
    const outcome = await createMember(store, { member, status: 'active', nextDueAt, at: now.toISOString() });
    if (outcome === 'email-taken')
      return context.json({ error: 'This address has a member already.', field: 'email' }, 400);
    const { memberId, door } = member;
    const settingsUrl = linkUrl(publicUrl, linkKeys, { kind: 'desk', memberId, expiresAt: expiryOf('desk', now) });
    return context.json({ memberId, door, settingsUrl }, 201);
  });
  return app;
};
