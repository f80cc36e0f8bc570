import { DOOR_BYTES, type InvitationKey, newDoor } from '@guestlist/model';
import {
  addAddress,
  confirmAddress,
  forget,
  memoryOf,
  pendingAddresses,
  removeAddress,
  replaceDoor,
} from '@guestlist/store';
import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import type { Deps } from '../deps.ts';
import { LIMITS } from '../limiter.ts';
import { nonceFits, nonceFor, openLink } from '../open-link.ts';
import { DeskPage } from '../pages/desk-page.tsx';
import { NoticePage } from '../pages/notice-page.tsx';
import { Press } from '../pages/press.tsx';
import { readForm } from '../read-form.ts';
import type { Env } from '../security.ts';
import { isFromOtherSite } from '../security.ts';
import { addressIdOf } from '../settings/new-member.ts';
import { isEmail } from '../settings/read-joining.ts';
import { trouble } from './trouble.tsx';
import type { Desk } from './with-desk.tsx';
import { atDesk, byDesk } from './with-desk.tsx';

/** Addresses, the door, and what was learned: the forms below the settings. */
export const ownRoutes = (deps: Deps): Hono<Env> =>
  new Hono<Env>()
    .post('/settings/addresses', (context) => byDesk(deps, context, 'address', (desk) => add(deps, context, desk)))
    .post('/settings/addresses/remove', (context) =>
      byDesk(deps, context, 'remove', (desk) => remove(deps, context, desk)),
    )
    .get('/settings/door', (context) => atDesk(deps, context, (desk) => askForDoor(context, desk)))
    .post('/settings/door', (context) => byDesk(deps, context, 'door', (desk) => changeDoor(deps, context, desk)))
    .post('/settings/forget', (context) =>
      byDesk(deps, context, 'forget', (desk) => forgetExample(deps, context, desk)),
    )
    .get('/a/:token', (context) => withAddress(deps, context, 'show'))
    .post('/a/:token', (context) => withAddress(deps, context, 'confirm'));

const field = (desk: Desk, name: string): string => {
  const value = desk.form[name];
  return typeof value === 'string' ? value.trim() : '';
};

const DAY_SECONDS = 24 * 60 * 60;

const add = async (deps: Deps, context: Context<Env>, desk: Desk) => {
  const address = field(desk, 'address').toLowerCase();
  const { memberId, addresses } = desk.owner.member;
  if (!isEmail(address)) return context.redirect('/settings?said=wrong-address#addresses', 303);
  const now = deps.now();
  const within =
    (await deps.limiter(LIMITS.mailsToMember, memberId, now)) &&
    (await deps.limiter(LIMITS.joiningByAddress, address, now));
  if (!within) return trouble(context, 'tooMany', desk.frame);
  if (!addresses.includes(address)) {
    const addressId = addressIdOf(address);
    const expiresAt = Math.floor(now.getTime() / 1000) + DAY_SECONDS;
    await addAddress(deps.store, { memberId, addressId, address, expiresAt });
    await deps.sendMail({
      type: 'notice',
      notice: 'confirm-address',
      memberId,
      noticeId: `confirm-address.${now.getTime()}.${addressId}`,
    });
  }
  return context.redirect('/settings?said=address-sent#addresses', 303);
};

const remove = async (deps: Deps, context: Context<Env>, desk: Desk) => {
  await removeAddress(deps.store, { memberId: desk.owner.member.memberId, address: field(desk, 'address') });
  return context.redirect('/settings?said=removed#addresses', 303);
};

const askForDoor = (context: Context<Env>, desk: Desk) => {
  const words = desk.words.settings;
  return context.html(
    <DeskPage frame={desk.frame} tab="settings" title={words.newDoorTitle} closeNonce={desk.closeNonce}>
      <p>{words.newDoorText}</p>
      <div class="press">
        <Press to="/settings/door" fields={{ nonce: desk.nonce('door') }} label={words.newDoor} look="danger" />
      </div>
    </DeskPage>,
  );
};

const changeDoor = async (deps: Deps, context: Context<Env>, desk: Desk) => {
  const door = newDoor(deps.random(DOOR_BYTES), deps.mailDomain);
  await replaceDoor(deps.store, { memberId: desk.owner.member.memberId, door });
  const words = desk.words.settings;
  return context.html(
    <DeskPage frame={desk.frame} tab="settings" title={words.newDoorDone} closeNonce={desk.closeNonce}>
      <p class="address">{door}</p>
      <p>
        <a class="button" href="/welcome">
          {desk.words.welcome.how}
        </a>
      </p>
    </DeskPage>,
  );
};

const forgetExample = async (deps: Deps, context: Context<Env>, desk: Desk) => {
  const { memberId } = desk.owner.member;
  const { examples } = await memoryOf(deps.store, memberId);
  const found = examples.find(({ key }) => key === field(desk, 'key'));
  const keys: readonly InvitationKey[] = found === undefined ? [] : [found.key];
  await forget(deps.store, { memberId, examples: keys });
  return context.redirect('/settings?said=forgotten#learned', 303);
};

/** The link in the mail to a further address: a press there shows that its mail arrives. */
const withAddress = async (deps: Deps, context: Context<Env>, what: 'show' | 'confirm') => {
  const link = await openLink(deps, context, ['address']);
  if (link.state === 'broken') return trouble(context, 'broken', link.frame);
  if (link.state === 'gone') return trouble(context, 'memberGone', link.frame);
  const { frame, words, path, claim } = link;
  const { memberId, addressId } = claim;
  const own = link.owner.member.addresses.some((address) => addressIdOf(address) === addressId);
  const done = <NoticePage frame={frame} title={words.addressConfirm.doneTitle} text={words.addressConfirm.doneText} />;
  if (own) return context.html(done);
  const waiting = (await pendingAddresses(deps.store, memberId)).find((one) => one.addressId === addressId);
  const taken = (
    <NoticePage frame={frame} title={words.addressConfirm.takenTitle} text={words.addressConfirm.takenText} />
  );
  if (waiting === undefined || link.state === 'expired') return context.html(taken, 410);
  if (what === 'show') {
    return context.html(
      <NoticePage frame={frame} title={words.addressConfirm.title} text={words.addressConfirm.text(waiting.address)}>
        <div class="press">
          <Press
            to={path}
            fields={{ nonce: nonceFor(deps, path, 'confirm') }}
            label={words.addressConfirm.button}
            look="main big"
          />
        </div>
      </NoticePage>,
    );
  }
  if (isFromOtherSite(context, deps)) return trouble(context, 'otherSite', frame);
  const form = await readForm(context);
  if (!nonceFits(deps, path, 'confirm', form['nonce'])) return trouble(context, 'stalePage', frame);
  const outcome = await confirmAddress(deps.store, { memberId, addressId, at: deps.now().toISOString() });
  return outcome === 'taken' || outcome === 'absent' ? context.html(taken, 409) : context.html(done);
};
