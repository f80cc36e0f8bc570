import type { DecisionAction, InvitationKey } from '@guestlist/model';
import type { StoredInvitation } from '@guestlist/store';
import { pastOf, invitation as readInvitation } from '@guestlist/store';
import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import type { Deps } from '../deps.ts';
import { deviceOf, makeKnown } from '../device-cookie.ts';
import { decide, undo } from '../guard/decide.ts';
import { wasTakenBack } from '../guard/history.ts';
import type { DeviceTrust } from '../guard/trust-of-device.ts';
import { trustOfDevice } from '../guard/trust-of-device.ts';
import type { Opened } from '../open-link.ts';
import { nonceFits, nonceFor } from '../open-link.ts';
import { AskPage } from '../pages/decision-page.tsx';
import { DonePage } from '../pages/done-page.tsx';
import { HeldPage } from '../pages/held-page.tsx';
import { NeedsDevicePage } from '../pages/needs-device-page.tsx';
import { readForm } from '../read-form.ts';
import type { Env } from '../security.ts';
import { type Answer, withDigestLink } from './digest-link.ts';
import { freshDigest, freshLink } from './fresh.tsx';
import { nextOpen } from './next-open.ts';
import { mailReport } from './report-mail.tsx';
import { trouble } from './trouble.tsx';

type Link = Opened<'decision' | 'more'>;

interface Here extends Link {
  readonly invitation: StoredInvitation;
  readonly trust: DeviceTrust;
}

const SAFE_WHEN_UNVERIFIED: readonly DecisionAction[] = ['ignore', 'later', 'report'];
const ALL: readonly DecisionAction[] = ['accept', 'ignore', 'ask', 'follow', 'later', 'report'];

/** Links of one invitation: `GET` shows, `POST` acts. */
export const decisionRoutes = (deps: Deps): Hono<Env> =>
  new Hono<Env>()
    .get('/:token', (context) => withInvitation(deps, context, (here) => show(deps, context, here)))
    .get('/:token/now', (context) => withInvitation(deps, context, (here) => showNow(deps, context, here)))
    .post('/:token', (context) => withInvitation(deps, context, (here) => act(deps, context, here)))
    .post('/:token/undo', (context) => withInvitation(deps, context, (here) => takeBack(deps, context, here)))
    .post('/:token/report', (context) => withInvitation(deps, context, (here) => report(deps, context, here)))
    .post('/:token/link', (context) => withInvitation(deps, context, (here) => freshLink(deps, context, here)))
    .post('/:token/fresh', (context) => freshDigest(deps, context, ['decision', 'more']));

const withInvitation = (deps: Deps, context: Context<Env>, work: (here: Here) => Answer): Promise<Response> =>
  withDigestLink(deps, context, ['decision', 'more'], async (link) => {
    const invitation = await readInvitation(deps.store, link.claim.memberId, link.claim.invitation);
    if (invitation === null) return trouble(context, 'gone', link.frame);
    const device = await deviceOf(deps, context, link.claim.memberId);
    return work({ ...link, invitation, trust: trustOfDevice(device, deps.now()) });
  });

const actionOf = (here: Here): DecisionAction | null => (here.claim.kind === 'decision' ? here.claim.action : null);

const show = async (deps: Deps, context: Context<Env>, here: Here) => {
  const action = actionOf(here);
  const { invitation } = here;
  if (action !== null && invitation.decision?.action === action) return context.html(await donePage(deps, here, true));
  const nonces = noncesFor(deps, here);
  const offered = action !== null && nonces[action] !== undefined;
  const tap = offered && here.trust !== 'unknown' && action !== 'report' && !wasTakenBack(invitation.history, action);
  const past = await pastOf(deps.store, here.claim.memberId, invitation.personKey);
  const page = { ...here, nonces, action, tap, past, newDevice: here.trust === 'unknown' && action !== 'report' };
  return context.html(<AskPage {...page} />);
};

/** What stands after a press. Never presses by itself, so that it can be reloaded and gone back to. */
const showNow = async (deps: Deps, context: Context<Env>, here: Here) => {
  const nonces = noncesFor(deps, here);
  const held = context.req.query('held');
  if (held === 'burst' || held === 'contradiction') {
    return context.html(<HeldPage {...here} nonces={nonces} reason={held} />);
  }
  if (context.req.query('undone') !== undefined || here.invitation.decision === null) {
    return context.html(<UndonePage {...here} nonces={nonces} />);
  }
  return context.html(await donePage(deps, here, false));
};

const UndonePage = (props: Here & { readonly nonces: ReturnType<typeof noncesFor> }) => {
  const { words, invitation } = props;
  const name = invitation.facts.inviter.name ?? words.someone;
  const text =
    invitation.decision === null
      ? words.decision.undoneText(name)
      : words.decision.undoneTo(words.decided[invitation.decision.action]);
  const heading = { title: words.decision.undone, text };
  return <AskPage {...props} action={null} tap={false} newDevice={false} heading={heading} />;
};

const act = async (deps: Deps, context: Context<Env>, here: Here) => {
  const form = await readForm(context);
  const action = ALL.find((one) => one === form['action']);
  if (action === undefined) return trouble(context, 'broken', here.frame);
  if (!nonceFits(deps, here.path, action, form['nonce'])) return trouble(context, 'stalePage', here.frame);
  if (!allowed(here, action)) return trouble(context, 'broken', here.frame);
  if (action === 'report' && here.trust !== 'trusted') {
    return context.html(<NeedsDevicePage {...here} nonce={nonceFor(deps, here.path, 'link')} />, 403);
  }
  const known = await deviceOf(deps, context, here.claim.memberId);
  const device = known ?? (await makeKnown(deps, context, here.claim.memberId));
  const source = here.trust === 'unknown' ? 'link' : 'known-device';
  const done = await decide(deps, { ...pressOn(here), device, source }, action);
  return context.redirect(`${here.path}/now${done.outcome === 'held' ? `?held=${done.reason}` : ''}`, 303);
};

const report = async (deps: Deps, context: Context<Env>, here: Here) => {
  const form = await readForm(context);
  if (!nonceFits(deps, here.path, 'mail-report', form['nonce'])) return trouble(context, 'stalePage', here.frame);
  if (here.trust !== 'trusted') {
    return context.html(<NeedsDevicePage {...here} nonce={nonceFor(deps, here.path, 'link')} />, 403);
  }
  return mailReport(deps, context, here);
};

const takeBack = async (deps: Deps, context: Context<Env>, here: Here) => {
  const form = await readForm(context);
  if (!nonceFits(deps, here.path, 'undo', form['nonce'])) return trouble(context, 'stalePage', here.frame);
  const device = await deviceOf(deps, context, here.claim.memberId);
  const press = { ...pressOn(here), device, source: 'link' } as const;
  const done = await undo(deps, press, here.invitation.decision);
  return context.redirect(`${here.path}/now?${done.outcome === 'held' ? `held=${done.reason}` : 'undone'}`, 303);
};

const pressOn = (here: Here) => ({
  memberId: here.claim.memberId,
  digest: here.claim.digest,
  invitations: [here.invitation.key] satisfies readonly InvitationKey[],
  trust: here.trust,
});

/** A mail nobody vouches for can be ignored, put off or reported, and nothing else. */
const allowed = (here: Here, action: DecisionAction): boolean =>
  here.invitation.trust !== 'unverified' || SAFE_WHEN_UNVERIFIED.includes(action);

const noncesFor = (deps: Deps, here: Here): Readonly<Partial<Record<DecisionAction | 'undo', string>>> => {
  const standing = here.invitation.decision?.action;
  const offered = ALL.filter((action) => action !== standing && allowed(here, action));
  return Object.fromEntries([...offered, 'undo'].map((what) => [what, nonceFor(deps, here.path, what)]));
};

const donePage = async (deps: Deps, here: Here, already: boolean) => {
  const { decision } = here.invitation;
  if (decision === null) throw new Error('a page about a decision needs one');
  const next = await nextOpen(deps, here.claim, here.invitation.key, here.words);
  const kit =
    here.trust === 'trusted'
      ? { to: `${here.path}/report`, fields: { nonce: nonceFor(deps, here.path, 'mail-report') } }
      : null;
  return <DonePage {...here} nonces={noncesFor(deps, here)} {...{ decision, already, next, kit }} />;
};
