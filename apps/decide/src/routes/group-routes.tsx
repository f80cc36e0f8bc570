import type { DecisionAction } from '@guestlist/model';
import type { DigestRow, StoredInvitation } from '@guestlist/store';
import { digestByKey, invitationsByKey } from '@guestlist/store';
import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import type { Deps } from '../deps.ts';
import { deviceOf, makeKnown } from '../device-cookie.ts';
import { decide, undoGroup } from '../guard/decide.ts';
import { trustOfDevice } from '../guard/trust-of-device.ts';
import type { Opened } from '../open-link.ts';
import { nonceFits, nonceFor } from '../open-link.ts';
import { NoticePage } from '../pages/notice-page.tsx';
import { PeopleList } from '../pages/people-list.tsx';
import { Press } from '../pages/press.tsx';
import { readForm } from '../read-form.ts';
import type { Env } from '../security.ts';
import { type Answer, withDigestLink } from './digest-link.ts';
import { freshDigest } from './fresh.tsx';
import { trouble } from './trouble.tsx';

type GroupAction = 'accept' | 'ignore' | 'later';

interface Here extends Opened<'group' | 'campaign'> {
  /** All that the mail showed under this link and that are still here. */
  readonly shown: readonly StoredInvitation[];
  readonly action: GroupAction;
}

const ACTIONS: readonly GroupAction[] = ['accept', 'ignore', 'later'];

/** Links of a whole group or campaign of a digest: the page shows what it will do, a press does it. */
export const groupRoutes = (deps: Deps): Hono<Env> =>
  new Hono<Env>()
    .get('/:token', (context) => withGroup(deps, context, (here) => show(deps, context, here)))
    .get('/:token/now', (context) => withGroup(deps, context, (here) => showNow(deps, context, here)))
    .post('/:token', (context) => withGroup(deps, context, (here) => act(deps, context, here)))
    .post('/:token/undo', (context) => withGroup(deps, context, (here) => takeBack(deps, context, here)))
    .post('/:token/fresh', (context) => freshDigest(deps, context, ['group', 'campaign']));

const withGroup = (deps: Deps, context: Context<Env>, work: (here: Here) => Answer): Promise<Response> =>
  withDigestLink(deps, context, ['group', 'campaign'], async (link) => {
    const action = ACTIONS.find((one) => one === link.claim.action);
    if (action === undefined) return trouble(context, 'broken', link.frame);
    return work({ ...link, action, shown: await shownIn(deps, link.claim) });
  });

const shownIn = async (deps: Deps, claim: Here['claim']): Promise<readonly StoredInvitation[]> => {
  const rows = (await digestByKey(deps.store, claim.memberId, claim.digest))?.rows ?? [];
  const keys = rows.filter((row) => isMeant(row, claim)).map(({ key }) => key);
  return keys.length === 0 ? [] : invitationsByKey(deps.store, claim.memberId, keys);
};

/** Rows that the mail shows apart, with a warning: no link of the whole group touches them. */
const SUSPICIOUS = 'suspicious';

const isMeant = ({ group, campaign }: DigestRow, claim: Here['claim']): boolean =>
  claim.kind === 'campaign' ? campaign === claim.campaign : group === claim.group && campaign !== SUSPICIOUS;

/** What is still to be decided; what nobody vouches for is never accepted along with others. */
const openOnes = ({ shown, action }: Here): readonly StoredInvitation[] =>
  shown.filter(({ decision, trust }) => isOpen(decision) && (action !== 'accept' || trust !== 'unverified'));

/** What was put off waits like what was never touched. */
const isOpen = (decision: StoredInvitation['decision']): boolean => decision === null || decision.action === 'later';

const show = (deps: Deps, context: Context<Env>, here: Here) => {
  const { frame, words, path, action } = here;
  const open = openOnes(here);
  if (open.length === 0) {
    return context.html(<NoticePage frame={frame} title={words.group.nothing} text={words.group.nothingText} />);
  }
  return context.html(
    <NoticePage frame={frame} title={words.group.title[action](open.length)} text={words.group.will}>
      <div class="press">
        <Press
          to={path}
          fields={{ nonce: nonceFor(deps, path, action) }}
          label={words.group.button[action](open.length)}
          look="main big"
        />
      </div>
      <PeopleList invitations={open} words={words} />
      <p class="hint">{words.decision.limit}</p>
    </NoticePage>,
  );
};

const pressOn = ({ claim }: Here, those: readonly StoredInvitation[]) =>
  ({
    memberId: claim.memberId,
    digest: claim.digest,
    invitations: those.map(({ key }) => key),
    source: 'group',
  }) as const;

const act = async (deps: Deps, context: Context<Env>, here: Here) => {
  const form = await readForm(context);
  const { path, action, claim } = here;
  if (!nonceFits(deps, path, action, form['nonce'])) return trouble(context, 'stalePage', here.frame);
  const known = await deviceOf(deps, context, claim.memberId);
  const trust = trustOfDevice(known, deps.now());
  const device = known ?? (await makeKnown(deps, context, claim.memberId));
  const press = { ...pressOn(here, openOnes(here)), device, trust };
  const done = await decide(deps, press, action satisfies DecisionAction);
  const where = done.outcome === 'held' ? `held=${done.reason}` : `at=${encodeURIComponent(done.at)}`;
  return context.redirect(`${path}/now?${where}`, 303);
};

/** Those that one press decided and whose decision still holds. */
const decidedAt = (here: Here, at: string): readonly StoredInvitation[] =>
  here.shown.filter(({ decision }) => decision?.at === at && decision.source === 'group');

const showNow = (deps: Deps, context: Context<Env>, here: Here) => {
  const { frame, words, path, action } = here;
  const held = context.req.query('held');
  if (held === 'burst' || held === 'contradiction') return showHeld(deps, context, here, held);
  const undone = Number(context.req.query('undone') ?? Number.NaN);
  if (Number.isInteger(undone)) {
    return context.html(<NoticePage frame={frame} title={words.group.undone(undone)} text={words.group.undoneText} />);
  }
  const at = context.req.query('at') ?? '';
  const done = decidedAt(here, at);
  if (done.length === 0) return show(deps, context, here);
  return context.html(
    <NoticePage frame={frame} title={words.group.done[action](done.length)} text={words.decision.limit}>
      <div class="press">
        <Press
          to={`${path}/undo`}
          fields={{ at, nonce: nonceFor(deps, path, `undo ${at}`) }}
          label={words.group.undoAll}
        />
      </div>
      <PeopleList invitations={done} words={words} />
    </NoticePage>,
  );
};

const showHeld = (deps: Deps, context: Context<Env>, here: Here, reason: 'burst' | 'contradiction') => {
  const { frame, words, path, action } = here;
  const why = reason === 'burst' ? words.decision.heldBurst : words.decision.heldContradiction;
  const open = openOnes(here);
  return context.html(
    <NoticePage frame={frame} title={words.decision.heldTitle} text={`${why} ${words.decision.heldTold}`}>
      <div class="press">
        <Press
          to={path}
          fields={{ nonce: nonceFor(deps, path, action) }}
          label={words.group.button[action](open.length)}
        />
      </div>
      <PeopleList invitations={open} words={words} />
    </NoticePage>,
  );
};

const takeBack = async (deps: Deps, context: Context<Env>, here: Here) => {
  const form = await readForm(context);
  const at = typeof form['at'] === 'string' ? form['at'] : '';
  const { path, claim } = here;
  if (!nonceFits(deps, path, `undo ${at}`, form['nonce'])) return trouble(context, 'stalePage', here.frame);
  const done = decidedAt(here, at);
  const device = await deviceOf(deps, context, claim.memberId);
  const ofStranger = done.every(({ decision }) => decision?.newDevice === true);
  const press = { ...pressOn(here, done), device, trust: trustOfDevice(device, deps.now()) };
  const outcome = await undoGroup(deps, press, { decidedAt: at, ofStranger });
  const where = outcome.outcome === 'held' ? `held=${outcome.reason}` : `undone=${outcome.changed}`;
  return context.redirect(`${path}/now?${where}`, 303);
};
