import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import type { Deps } from '../deps.ts';
import { closeDesk, deskOwner, openDesk } from '../desk-session.ts';
import { deviceOf } from '../device-cookie.ts';
import { trustOfDevice } from '../guard/trust-of-device.ts';
import { frameFor, nonceFits, nonceFor, openLink } from '../open-link.ts';
import { TABS, type Tab } from '../pages/desk-page.tsx';
import { NoticePage } from '../pages/notice-page.tsx';
import { Press } from '../pages/press.tsx';
import { readForm } from '../read-form.ts';
import type { Env } from '../security.ts';
import { isFromOtherSite } from '../security.ts';
import { freshLink } from './fresh.tsx';
import { trouble } from './trouble.tsx';

/** Links that open a member's own pages. `/s/`: mailed on request, half an hour. `/p/`: a digest's footer, long-lived. */
export const deskLinkRoutes = (deps: Deps): Hono<Env> =>
  new Hono<Env>()
    .get('/s/:token', (context) => showDeskLink(deps, context))
    .post('/s/:token', (context) => openByDeskLink(deps, context))
    .post('/s/:token/link', (context) => mailLink(deps, context, 'desk'))
    .get('/p/:token', (context) => showPagesLink(deps, context))
    .post('/p/:token', (context) => openByDevice(deps, context))
    .post('/p/:token/link', (context) => mailLink(deps, context, 'pages'))
    .post('/leave', (context) => leave(deps, context));

const showDeskLink = async (deps: Deps, context: Context<Env>) => {
  const link = await openLink(deps, context, ['desk']);
  if (link.state === 'broken') return trouble(context, 'broken', link.frame);
  if (link.state === 'gone') return trouble(context, 'memberGone', link.frame);
  const { frame, words, path } = link;
  if (link.state === 'expired') {
    return context.html(
      <NoticePage frame={frame} title={words.errors.expiredTitle} text={words.errors.expiredDeskText}>
        <div class="press">
          <Press
            to={`${path}/link`}
            fields={{ nonce: nonceFor(deps, path, 'link') }}
            label={words.errors.freshLink}
            look="main"
          />
        </div>
      </NoticePage>,
      410,
    );
  }
  const nonce = nonceFor(deps, path, 'open');
  return context.html(
    <NoticePage frame={frame} title={words.desk.openTitle} text={words.desk.openText}>
      <div class="press">
        <Press to={path} fields={{ nonce }} label={words.desk.openButton} look="main big" />
      </div>
      <div class="press row">
        {TABS.filter((tab) => tab !== 'settings').map((tab) => (
          <Press to={`${path}?to=${tab}`} fields={{ nonce }} label={words.desk.tabs[tab]} />
        ))}
      </div>
    </NoticePage>,
  );
};

/** Which page of the member's own a link wants; their settings when it does not say. */
const wanted = (context: Context<Env>): Tab => TABS.find((tab) => tab === context.req.query('to')) ?? 'settings';

const openByDeskLink = async (deps: Deps, context: Context<Env>) => {
  const link = await openLink(deps, context, ['desk']);
  if (link.state !== 'open') return showDeskLink(deps, context);
  return openAfterPress(deps, context, link.path, link.claim.memberId);
};

/** What a long-lived link shows: nothing private; on a trusted device the way in, on any the way to a fresh link. */
const showPagesLink = async (deps: Deps, context: Context<Env>) => {
  const link = await openLink(deps, context, ['pages']);
  if (link.state === 'broken') return trouble(context, 'broken', link.frame);
  if (link.state === 'gone') return trouble(context, 'memberGone', link.frame);
  const { frame, words, path, owner } = link;
  const { memberId } = owner.member;
  const to = wanted(context);
  if ((await deskOwner(deps, context))?.member.memberId === memberId) return context.redirect(`/${to}`, 303);
  const device = await deviceOf(deps, context, memberId);
  const trusted = link.state === 'open' && trustOfDevice(device, deps.now()) === 'trusted';
  return context.html(
    <NoticePage
      frame={frame}
      title={context.req.query('to') === to ? words.desk.tabs[to] : words.desk.pagesTitle}
      text={trusted ? words.desk.openText : words.desk.pagesText}
    >
      <div class="press">
        {trusted ? (
          <Press
            to={`${path}?to=${to}`}
            fields={{ nonce: nonceFor(deps, path, 'open') }}
            label={words.desk.openButton}
            look="main big"
          />
        ) : (
          <Press
            to={`${path}/link`}
            fields={{ nonce: nonceFor(deps, path, 'link') }}
            label={words.errors.freshLink}
            look="main big"
          />
        )}
      </div>
    </NoticePage>,
  );
};

const openByDevice = async (deps: Deps, context: Context<Env>) => {
  const link = await openLink(deps, context, ['pages']);
  if (link.state !== 'open') return showPagesLink(deps, context);
  const device = await deviceOf(deps, context, link.claim.memberId);
  if (trustOfDevice(device, deps.now()) !== 'trusted') return showPagesLink(deps, context);
  return openAfterPress(deps, context, link.path, link.claim.memberId);
};

const openAfterPress = async (deps: Deps, context: Context<Env>, path: string, memberId: string) => {
  if (isFromOtherSite(context, deps)) return trouble(context, 'otherSite');
  const form = await readForm(context);
  if (!nonceFits(deps, path, 'open', form['nonce'])) return trouble(context, 'stalePage');
  openDesk(deps, context, memberId);
  return context.redirect(`/${wanted(context)}`, 303);
};

const mailLink = async (deps: Deps, context: Context<Env>, kind: 'desk' | 'pages') => {
  const link = await openLink(deps, context, [kind]);
  if (link.state === 'broken') return trouble(context, 'broken', link.frame);
  if (link.state === 'gone') return trouble(context, 'memberGone', link.frame);
  return freshLink(deps, context, link);
};

const leave = async (deps: Deps, context: Context<Env>) => {
  const owner = await deskOwner(deps, context);
  const form = await readForm(context);
  const frame = await frameFor(context, owner);
  if (isFromOtherSite(context, deps)) return trouble(context, 'otherSite', frame);
  if (owner !== null && !nonceFits(deps, '/leave', owner.member.memberId, form['nonce'])) {
    return trouble(context, 'stalePage', frame);
  }
  closeDesk(deps, context);
  const words = frame.words.desk;
  return context.html(<NoticePage frame={frame} title={words.closedTitle} text={words.left} />);
};
