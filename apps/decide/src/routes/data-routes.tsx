import { devices, eraseMember, exportMember, forgetDevices } from '@guestlist/store';
import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import type { Deps } from '../deps.ts';
import { closeDesk } from '../desk-session.ts';
import { toCsv } from '../history/export.ts';
import { allInvitations } from '../history/read-all.ts';
import { DeskPage } from '../pages/desk-page.tsx';
import { NoticePage } from '../pages/notice-page.tsx';
import { Press } from '../pages/press.tsx';
import type { Env } from '../security.ts';
import { randomId } from '../settings/new-member.ts';
import type { Desk } from './with-desk.tsx';
import { atDesk, byDesk } from './with-desk.tsx';

/** Everything held of a member: taken along, or erased. */
export const dataRoutes = (deps: Deps): Hono<Env> =>
  new Hono<Env>()
    .get('/', (context) => atDesk(deps, context, (desk) => show(deps, context, desk)))
    .get('/guestlist.json', (context) => atDesk(deps, context, (desk) => json(deps, context, desk)))
    .get('/guestlist.csv', (context) => atDesk(deps, context, (desk) => csv(deps, context, desk)))
    .post('/devices', (context) => byDesk(deps, context, 'devices', (desk) => forgetAll(deps, context, desk)))
    .get('/erase', (context) => atDesk(deps, context, (desk) => ask(context, desk, false)))
    .post('/erase', (context) => byDesk(deps, context, 'erase', (desk) => erase(deps, context, desk)));

const show = async (deps: Deps, context: Context<Env>, desk: Desk) => {
  const words = desk.words.data;
  const known = await devices(deps.store, desk.owner.member.memberId);
  return context.html(
    <DeskPage frame={desk.frame} tab="data" title={words.title} closeNonce={desk.closeNonce}>
      {context.req.query('said') === 'devices' ? (
        <p class="saved" role="status">
          {words.devicesForgotten}
        </p>
      ) : null}
      <p>{words.text}</p>
      <div class="press">
        <a class="button" href="/data/guestlist.json" download="guestlist.json">
          {words.json}
        </a>
        <a class="button" href="/data/guestlist.csv" download="guestlist.csv">
          {words.csv}
        </a>
      </div>
      <h2>{words.devices}</h2>
      <p>{words.devicesText(known.length)}</p>
      {known.length === 0 ? null : (
        <Press to="/data/devices" fields={{ nonce: desk.nonce('devices') }} label={words.forgetDevices} />
      )}
      <hr />
      <p>
        <a class="button danger" href="/data/erase">
          {words.eraseOpen}
        </a>
      </p>
    </DeskPage>,
  );
};

const json = async (deps: Deps, context: Context<Env>, desk: Desk) => {
  const items = await exportMember(deps.store, desk.owner.member.memberId);
  context.header('Content-Disposition', 'attachment; filename="guestlist.json"');
  context.header('Content-Type', 'application/json; charset=utf-8');
  return context.body(`${JSON.stringify(items, null, 2)}\n`);
};

const csv = async (deps: Deps, context: Context<Env>, desk: Desk) => {
  const all = await allInvitations(deps, desk.owner.member.memberId);
  context.header('Content-Disposition', 'attachment; filename="guestlist.csv"');
  context.header('Content-Type', 'text/csv; charset=utf-8');
  return context.body(toCsv(all));
};

const forgetAll = async (deps: Deps, context: Context<Env>, desk: Desk) => {
  await forgetDevices(deps.store, desk.owner.member.memberId);
  return context.redirect('/data?said=devices', 303);
};

const ask = (context: Context<Env>, desk: Desk, unticked: boolean) => {
  const words = desk.words.data;
  return context.html(
    <DeskPage frame={desk.frame} tab="data" title={words.eraseTitle} closeNonce={desk.closeNonce}>
      <p>{words.eraseText}</p>
      {unticked ? (
        <p class="warn" role="alert">
          {words.eraseNeedsCheck}
        </p>
      ) : null}
      <form method="post" action="/data/erase">
        <input type="hidden" name="nonce" value={desk.nonce('erase')} />
        <label class="choice">
          <input type="checkbox" name="sure" />
          {words.eraseCheck}
        </label>
        <div class="press">
          <button type="submit" class="danger">
            {words.eraseButton}
          </button>
        </div>
      </form>
    </DeskPage>,
    unticked ? 400 : 200,
  );
};

const DAY_SECONDS = 24 * 60 * 60;

/** Name and address stay for the one mail that confirms it, at most a day. */
const erase = async (deps: Deps, context: Context<Env>, desk: Desk) => {
  if (desk.form['sure'] !== 'on') return ask(context, desk, true);
  const { member } = desk.owner;
  const { memberId } = member;
  const farewellUntil = Math.floor(deps.now().getTime() / 1000) + DAY_SECONDS;
  const items = await eraseMember(deps.store, memberId, { farewellUntil });
  await deps.forget(member);
  await deps.sendMail({ type: 'notice', notice: 'erased', memberId, noticeId: `erased.${randomId(deps)}` });
  deps.log('member-erased', { items });
  closeDesk(deps, context);
  const words = desk.words.data;
  return context.html(<NoticePage frame={desk.frame} title={words.erasedTitle} text={words.erasedText} />);
};
