import type { KnownPerson, Member, MemberSettings } from '@guestlist/model';
import { forget, memoryOf, pendingAddresses, remember, updateMember } from '@guestlist/store';
import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import type { Deps } from '../deps.ts';
import { momentOf } from '../look/dates.ts';
import type { Messages } from '../messages/messages.ts';
import { OwnThings } from '../pages/own-things.tsx';
import { SettingsPage } from '../pages/settings-page.tsx';
import type { Env } from '../security.ts';
import { lessonsOf } from '../settings/lessons.ts';
import { nextDueAt } from '../settings/next-due.ts';
import type { SettingsProblem } from '../settings/read-settings.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { Preview } from '../settings/strictness-preview.ts';
import { preview } from '../settings/strictness-preview.ts';
import type { Desk } from './with-desk.tsx';
import { atDesk, byDesk } from './with-desk.tsx';

/** The settings page. */
export const settingsRoutes = (deps: Deps): Hono<Env> =>
  new Hono<Env>()
    .get('/', (context) => atDesk(deps, context, (desk) => show(deps, context, desk)))
    .post('/', (context) => byDesk(deps, context, 'settings', (desk) => save(deps, context, desk)))
    .post('/preview', (context) => byDesk(deps, context, 'settings', (desk) => tryOut(deps, context, desk)));

const settingsOf = (member: Member): MemberSettings => member;

const named = (known: readonly KnownPerson[]): readonly string[] =>
  known.filter(({ how }) => how === 'named').map(({ name }) => name);

const show = async (deps: Deps, context: Context<Env>, desk: Desk) => {
  const code = context.req.query('said') ?? '';
  const shown = { settings: settingsOf(desk.owner.member), said: sentence(code, desk.words) };
  return context.html(await page(deps, desk, { ...shown, wrongAddress: code === 'wrong-address' }));
};

/** What was done just now, by the code in the address of the page. */
const sentence = (code: string, { settings }: Messages): string | undefined => {
  const sentences = new Map<string, string>([
    ['saved', settings.saved],
    ['stale', settings.stale],
    ['address-sent', settings.addressSent],
    ['removed', settings.removed],
    ['forgotten', settings.forgotten],
  ]);
  return sentences.get(code);
};

interface Shown {
  readonly settings: MemberSettings;
  readonly known?: readonly string[];
  readonly said?: string | undefined;
  readonly wrong?: SettingsProblem;
  readonly wrongAddress?: boolean;
  readonly tried?: Preview;
}

const page = async (deps: Deps, desk: Desk, shown: Shown) => {
  const { owner, frame } = desk;
  const { memberId, timeZone, email, addresses, door } = owner.member;
  const [memory, pending] = await Promise.all([memoryOf(deps.store, memberId), pendingAddresses(deps.store, memberId)]);
  const learned = await lessonsOf(deps.store, memberId, memory.examples);
  const own = { email, addresses, pending, door, timeZone, learned };
  return (
    <SettingsPage
      frame={frame}
      nonce={desk.nonce('settings')}
      closeNonce={desk.closeNonce}
      nextAt={owner.nextDueAt === null ? null : momentOf(owner.nextDueAt, frame.locale, timeZone)}
      settings={shown.settings}
      said={shown.said}
      wrong={shown.wrong}
      tried={shown.tried}
      known={shown.known ?? named(memory.known)}
    >
      <OwnThings frame={frame} nonce={desk.nonce} wrongAddress={shown.wrongAddress === true} {...own} />
    </SettingsPage>
  );
};

const save = async (deps: Deps, context: Context<Env>, desk: Desk) => {
  const { member, version } = desk.owner;
  const now = deps.now();
  const read = readSettings(desk.form, member, now);
  if (read.problem !== null) return context.html(await page(deps, desk, { ...read, wrong: read.problem }), 400);
  const dueAt = await nextDueAt(deps.store, member.memberId, now, read.settings);
  const change = { ...read.settings, nextDueAt: dueAt };
  const outcome = await updateMember(deps.store, { memberId: member.memberId, version, change });
  if (outcome === 'saved') await saveKnown(deps, member.memberId, read.known);
  return context.redirect(`/settings?said=${outcome === 'saved' ? 'saved' : 'stale'}`, 303);
};

/** Shows what another strictness would change, before anything is saved. */
const tryOut = async (deps: Deps, context: Context<Env>, desk: Desk) => {
  const { settings, known } = readSettings(desk.form, desk.owner.member, deps.now());
  const tried = await preview(deps, desk.owner.member.memberId, settings);
  return context.html(await page(deps, desk, { settings, known, tried }));
};

const saveKnown = async (deps: Deps, memberId: string, wanted: readonly string[]): Promise<void> => {
  const before = (await memoryOf(deps.store, memberId)).known.filter(({ how }) => how === 'named');
  const gone = before.filter(({ name }) => !wanted.includes(name));
  const added = wanted
    .filter((name) => !before.some((person) => person.name === name))
    .map((name) => ({ name, how: 'named' }) as const);
  if (gone.length > 0) await forget(deps.store, { memberId, known: gone });
  if (added.length > 0) await remember(deps.store, { memberId, known: added, examples: [] });
};
