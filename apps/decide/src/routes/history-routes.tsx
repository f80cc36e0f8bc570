import type { DecisionAction, InvitationKey } from '@guestlist/model';
import type { StoredInvitation } from '@guestlist/store';
import { pastOf, invitation as readInvitation } from '@guestlist/store';
import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import type { Deps } from '../deps.ts';
import { decide, undo } from '../guard/decide.ts';
import { numbersOf } from '../history/numbers.ts';
import { allInvitations } from '../history/read-all.ts';
import type { Search } from '../history/search.ts';
import { DECISIONS, found, readSearch } from '../history/search.ts';
import { dayOf } from '../look/dates.ts';
import { nameOf } from '../look/names.ts';
import { Charts } from '../pages/charts.tsx';
import { DeskPage } from '../pages/desk-page.tsx';
import { InvitationPage } from '../pages/invitation-page.tsx';
import { SearchForm } from '../pages/search-form.tsx';
import type { Env } from '../security.ts';
import { mailReport } from './report-mail.tsx';
import { trouble } from './trouble.tsx';
import type { Desk } from './with-desk.tsx';
import { atDesk, byDesk } from './with-desk.tsx';

/** Looking back: all invitations, searched and counted, each with its page. */
export const historyRoutes = (deps: Deps): Hono<Env> =>
  new Hono<Env>()
    .get('/', (context) => atDesk(deps, context, (desk) => show(deps, context, desk)))
    .get('/:key', (context) => atDesk(deps, context, (desk) => showOne(deps, context, desk)))
    .post('/:key', (context) => {
      const key = context.req.param('key');
      return byDesk(deps, context, `history ${key}`, (desk) => act(deps, context, desk));
    });

const SHOWN = 50;

const show = async (deps: Deps, context: Context<Env>, desk: Desk) => {
  const { memberId, timeZone } = desk.owner.member;
  const all = await allInvitations(deps, memberId);
  const search = readSearch((name) => context.req.query(name));
  const hits = found(all, search);
  const from = Math.max(0, Math.trunc(Number(context.req.query('from') ?? '0')) || 0);
  const { words, frame } = desk;
  return context.html(
    <DeskPage frame={frame} tab="history" title={words.history.title} closeNonce={desk.closeNonce}>
      <SearchForm search={search} words={words} />
      <p class="quiet" role="status">
        {hits.length > 0
          ? words.history.found(hits.length)
          : all.length > 0
            ? words.history.noneFound
            : words.history.none}
      </p>
      <ul class="people">
        {hits.slice(from, from + SHOWN).map((one) => (
          <HistoryLine invitation={one} desk={desk} />
        ))}
      </ul>
      <div class="press row">
        {from > 0 ? (
          <a class="button" href={pageAt(search, Math.max(0, from - SHOWN))}>
            {words.history.newer}
          </a>
        ) : null}
        {from + SHOWN < hits.length ? (
          <a class="button" href={pageAt(search, from + SHOWN)}>
            {words.history.older}
          </a>
        ) : null}
      </div>
      <h2>{words.history.numbers}</h2>
      <Charts numbers={numbersOf(all, deps.now(), timeZone)} frame={frame} />
    </DeskPage>,
  );
};

const pageAt = (search: Search, from: number): string => {
  const query = new URLSearchParams({ q: search.words, from: String(from) });
  if (search.group !== null) query.set('group', search.group);
  if (search.decision !== null) query.set('decision', search.decision);
  return `/history?${query}`;
};

const HistoryLine = ({ invitation, desk }: { readonly invitation: StoredInvitation; readonly desk: Desk }) => {
  const { words, frame, owner } = desk;
  const name = nameOf(invitation, words);
  const { verdict, decision } = invitation;
  const parts = [
    dayOf(invitation.at, frame.locale, owner.member.timeZone),
    verdict === null ? words.decision.noVerdict : words.decision.score(verdict.score),
    decision === null ? words.history.undecided : words.decided[decision.action],
  ];
  return (
    <li>
      <a class="name" href={pageOf(invitation.key)} aria-label={words.history.detail(name)}>
        {name}
      </a>
      <br />
      <span class="quiet small">{parts.join(' · ')}</span>
    </li>
  );
};

const pageOf = (key: InvitationKey): string => `/history/${encodeURIComponent(key)}`;

const invitationOf = (deps: Deps, context: Context<Env>, desk: Desk): Promise<StoredInvitation | null> =>
  readInvitation(deps.store, desk.owner.member.memberId, (context.req.param('key') ?? '') as InvitationKey); // a key of ours or nothing is found

const showOne = async (deps: Deps, context: Context<Env>, desk: Desk) => {
  const invitation = await invitationOf(deps, context, desk);
  if (invitation === null) return trouble(context, 'gone', desk.frame);
  const nonce = desk.nonce(`history ${context.req.param('key')}`);
  const past = await pastOf(deps.store, desk.owner.member.memberId, invitation.personKey);
  const shown = { desk, invitation, past, nonce, path: context.req.path };
  return context.html(<InvitationPage {...shown} />);
};

const act = async (deps: Deps, context: Context<Env>, desk: Desk) => {
  const invitation = await invitationOf(deps, context, desk);
  if (invitation === null) return trouble(context, 'gone', desk.frame);
  const wish = desk.form['action'];
  const action = DECISIONS.find((one) => one === wish);
  const press = {
    memberId: desk.owner.member.memberId,
    digest: null,
    invitations: [invitation.key],
    source: 'page',
    device: null,
    trust: 'trusted',
  } as const;
  if (wish === 'mail-report') return mailReport(deps, context, { ...desk, invitation });
  if (wish === 'undo') await undo(deps, press, invitation.decision);
  else if (action !== undefined && isAllowed(invitation, action)) await decide(deps, press, action);
  return context.redirect(context.req.path, 303);
};

/** As on every page: what nobody vouches for is not accepted from here. */
const isAllowed = ({ trust }: StoredInvitation, action: DecisionAction): boolean =>
  trust !== 'unverified' || ['ignore', 'later', 'report'].includes(action);
