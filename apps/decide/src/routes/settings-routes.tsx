import { nextDigest } from '@guestlist/digest-mail/schedule';
import type { KnownPerson, Member } from '@guestlist/model';
import { forget, memoryOf, remember, updateMember } from '@guestlist/store';
import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Deps } from '../deps.ts';
import { momentOf } from '../look/dates.ts';
import { SettingsPage } from '../pages/settings-page.tsx';
import type { Env } from '../security.ts';
import type { Settings, SettingsProblem } from '../settings/read-settings.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { Desk } from './with-desk.tsx';
import { atDesk, byDesk } from './with-desk.tsx';

/** The settings page. */
export const settingsRoutes = (deps: Deps): Hono<Env> =>
  new Hono<Env>()
    .get('/', (context) => atDesk(deps, context, (desk) => show(deps, context, desk)))
    .post('/', (context) => byDesk(deps, context, 'settings', (desk) => save(deps, context, desk)));

const settingsOf = (member: Member): Settings => member;

const named = (known: readonly KnownPerson[]): readonly string[] =>
  known.filter(({ how }) => how === 'named').map(({ name }) => name);

const show = async (deps: Deps, context: Context<Env>, desk: Desk) => {
  const said = { saved: desk.words.settings.saved, stale: desk.words.settings.stale }[context.req.query('said') ?? ''];
  return context.html(await page(deps, desk, { settings: settingsOf(desk.owner.member), said }));
};

interface Shown {
  readonly settings: Settings;
  readonly known?: readonly string[];
  readonly said?: string | undefined;
  readonly wrong?: SettingsProblem;
}

const page = async (deps: Deps, desk: Desk, shown: Shown) => {
  const { owner, frame } = desk;
  const { memberId, timeZone } = owner.member;
  const known = shown.known ?? named((await memoryOf(deps.store, memberId)).known);
  const nextAt = owner.nextDueAt === null ? null : momentOf(owner.nextDueAt, frame.locale, timeZone);
  return (
    <SettingsPage
      frame={frame}
      nonce={desk.nonce('settings')}
      closeNonce={desk.closeNonce}
      nextAt={nextAt}
      {...shown}
      known={known}
    />
  );
};

const save = async (deps: Deps, context: Context<Env>, desk: Desk) => {
  const { member, version } = desk.owner;
  const now = deps.now();
  const read = readSettings(desk.form, member, now);
  if (read.problem !== null) return context.html(await page(deps, desk, { ...read, wrong: read.problem }), 400);
  const nextDueAt = nextDigest(now, read.settings)?.dueAt ?? null;
  const change = { ...read.settings, nextDueAt };
  const outcome = await updateMember(deps.store, { memberId: member.memberId, version, change });
  if (outcome === 'saved') await saveKnown(deps, member.memberId, read.known);
  return context.redirect(`/settings?said=${outcome === 'saved' ? 'saved' : 'stale'}`, 303);
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
