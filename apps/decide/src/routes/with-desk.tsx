import type { StoredMember } from '@guestlist/store';
import type { Context } from 'hono';
import type { Deps } from '../deps.ts';
import { deskOwner, openDesk } from '../desk-session.ts';
import type { Messages } from '../messages/messages.ts';
import { frameFor, nonceFits, nonceFor } from '../open-link.ts';
import type { Frame } from '../pages/page.tsx';
import { readWholeForm } from '../read-form.ts';
import type { Env } from '../security.ts';
import { isFromOtherSite } from '../security.ts';
import { trouble } from './trouble.tsx';
import { closedDesk } from './way-in.tsx';

/** A request on one of the member's own pages. */
export interface Desk {
  readonly owner: StoredMember;
  readonly frame: Frame;
  readonly words: Messages;
  /** The nonce for one form of these pages. */
  readonly nonce: (what: string) => string;
  readonly closeNonce: string;
  /** The form that was sent; empty for a GET. */
  readonly form: Readonly<Record<string, string | readonly string[] | undefined>>;
}

type Answer = Response | Promise<Response>;

const subject = (memberId: string, what: string): string => `${memberId} ${what}`;

/** Shows a page of the member's own, where their settings are open on this device. */
export const atDesk = async (deps: Deps, context: Context<Env>, work: (desk: Desk) => Answer): Promise<Response> => {
  const owner = await deskOwner(deps, context);
  if (owner === null) return closedDesk(deps, context);
  openDesk(deps, context, owner.member.memberId);
  return work(await deskFor(deps, context, owner, {}));
};

/** Acts for the member: from our own page, with that form's own nonce. */
export const byDesk = async (
  deps: Deps,
  context: Context<Env>,
  what: string,
  work: (desk: Desk) => Answer,
): Promise<Response> => {
  const owner = await deskOwner(deps, context);
  if (owner === null) return closedDesk(deps, context);
  if (isFromOtherSite(context, deps)) return trouble(context, 'otherSite');
  const form = formOf(await readWholeForm(context));
  if (!nonceFits(deps, '/desk', subject(owner.member.memberId, what), form['nonce'])) {
    return trouble(context, 'stalePage', await frameFor(context, owner));
  }
  return work(await deskFor(deps, context, owner, form));
};

const deskFor = async (deps: Deps, context: Context<Env>, owner: StoredMember, form: Desk['form']): Promise<Desk> => {
  const frame = await frameFor(context, owner);
  const { memberId } = owner.member;
  return {
    owner,
    frame,
    form,
    words: frame.words,
    nonce: (what) => nonceFor(deps, '/desk', subject(memberId, what)),
    closeNonce: nonceFor(deps, '/leave', memberId),
  };
};

const formOf = (body: Readonly<Record<string, unknown>>): Desk['form'] =>
  Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      if (typeof value === 'string') return [name, value];
      return [name, Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined];
    }),
  );
