import { memberById } from '@guestlist/store';
import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import type { Deps } from '../deps.ts';
import { deviceOf } from '../device-cookie.ts';
import { trustOfDevice } from '../guard/trust-of-device.ts';
import { setDigest, stopByPress } from '../guard/unsubscribe.ts';
import { momentOf } from '../look/dates.ts';
import type { Opened } from '../open-link.ts';
import { nonceFits, nonceFor, openLink } from '../open-link.ts';
import { NoticePage } from '../pages/notice-page.tsx';
import { Press } from '../pages/press.tsx';
import { readForm } from '../read-form.ts';
import type { Env } from '../security.ts';
import { isFromOtherSite } from '../security.ts';
import { trouble } from './trouble.tsx';

/** RFC 8058: what a mail provider's own unsubscribe button sends. */
const ONE_CLICK = 'One-Click';

/** Stops the daily digest. A provider's POST acts at once and gets a plain 200; a person sees a page with a button. */
export const unsubscribeRoutes = (deps: Deps): Hono<Env> =>
  new Hono<Env>()
    .get('/:token', (context) => show(deps, context))
    .post('/:token', (context) => oneClick(deps, context))
    .post('/:token/stop', (context) => stop(deps, context))
    .post('/:token/again', (context) => again(deps, context));

type Link = Opened<'unsubscribe'>;

const openOr = async (
  deps: Deps,
  context: Context<Env>,
  work: (link: Link) => Promise<Response>,
): Promise<Response> => {
  const link = await openLink(deps, context, ['unsubscribe']);
  if (link.state === 'broken') return trouble(context, 'broken', link.frame);
  if (link.state === 'gone') return trouble(context, 'memberGone', link.frame);
  return work(link);
};

const show = (deps: Deps, context: Context<Env>) =>
  openOr(deps, context, async (link) => {
    const { frame, words, path, owner } = link;
    if (owner.member.pausedUntil === 'forever') return stopped(deps, context, link);
    return context.html(
      <NoticePage frame={frame} title={words.unsubscribe.title} text={words.unsubscribe.text}>
        <div class="press">
          <Press
            to={`${path}/stop`}
            fields={{ nonce: nonceFor(deps, path, 'stop') }}
            label={words.unsubscribe.button}
            look="main big"
          />
        </div>
      </NoticePage>,
    );
  });

/** The same answer whatever the token: it tells a stranger nothing. */
const oneClick = async (deps: Deps, context: Context<Env>) => {
  const form = await readForm(context);
  const link = await openLink(deps, context, ['unsubscribe']);
  const isOpen = link.state === 'open' || link.state === 'expired';
  if (form['List-Unsubscribe'] === ONE_CLICK && isOpen) await setDigest(deps, link.claim.memberId, false);
  return context.text('OK\n', 200);
};

const checked = async (deps: Deps, context: Context<Env>, link: Link, what: string): Promise<Response | null> => {
  if (isFromOtherSite(context, deps)) {
    return trouble(context, 'otherSite', link.frame);
  }
  const form = await readForm(context);
  return nonceFits(deps, link.path, what, form['nonce']) ? null : trouble(context, 'stalePage', link.frame);
};

const stop = (deps: Deps, context: Context<Env>) =>
  openOr(deps, context, async (link) => {
    const refusal = await checked(deps, context, link, 'stop');
    if (refusal !== null) return refusal;
    const { memberId } = link.claim;
    const trust = trustOfDevice(await deviceOf(deps, context, memberId), deps.now());
    if (trust === 'trusted') await setDigest(deps, memberId, false);
    else if ((await stopByPress(deps, memberId)) === 'held') return held(deps, context, link);
    return stopped(deps, context, link);
  });

const stopped = (deps: Deps, context: Context<Env>, { frame, words, path }: Link) =>
  context.html(
    <NoticePage frame={frame} title={words.unsubscribe.doneTitle} text={words.unsubscribe.doneText}>
      <div class="press">
        <Press to={`${path}/again`} fields={{ nonce: nonceFor(deps, path, 'again') }} label={words.unsubscribe.undo} />
      </div>
    </NoticePage>,
  );

const held = (deps: Deps, context: Context<Env>, { frame, words, path }: Link) =>
  context.html(
    <NoticePage frame={frame} title={words.unsubscribe.heldTitle} text={words.unsubscribe.heldText}>
      <div class="press">
        <Press to={`${path}/stop`} fields={{ nonce: nonceFor(deps, path, 'stop') }} label={words.unsubscribe.button} />
      </div>
    </NoticePage>,
  );

const again = (deps: Deps, context: Context<Env>) =>
  openOr(deps, context, async (link) => {
    const refusal = await checked(deps, context, link, 'again');
    if (refusal !== null) return refusal;
    const { frame, words, claim } = link;
    const stored = await memberById(deps.store, claim.memberId);
    const isStopped = stored?.member.pausedUntil === 'forever';
    const next = isStopped ? await setDigest(deps, claim.memberId, true) : (stored?.nextDueAt ?? null);
    const when = next === null ? words.settings.noNext : momentOf(next, frame.locale, link.owner.member.timeZone);
    return context.html(
      <NoticePage
        frame={frame}
        title={words.unsubscribe.undoneTitle}
        text={next === null ? when : words.unsubscribe.undoneText(when)}
      />,
    );
  });
