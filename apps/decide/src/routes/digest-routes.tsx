import { LINK_PATHS, makeToken } from '@guestlist/decision-links';
import type { Group } from '@guestlist/model';
import type { StoredInvitation } from '@guestlist/store';
import { digestByKey, invitationsByKey } from '@guestlist/store';
import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import type { Deps } from '../deps.ts';
import { dayOf } from '../look/dates.ts';
import { nameOf, tidy } from '../look/names.ts';
import type { Opened } from '../open-link.ts';
import { openLink } from '../open-link.ts';
import { NoticePage } from '../pages/notice-page.tsx';
import type { Env } from '../security.ts';
import { freshDigest } from './fresh.tsx';
import { closedLink } from './trouble.tsx';

/** A whole digest as a page: what did not fit into the mail stands here. It shows, and leads on. */
export const digestRoutes = (deps: Deps): Hono<Env> =>
  new Hono<Env>()
    .get('/:token', (context) => show(deps, context))
    .post('/:token/fresh', (context) => freshDigest(deps, context, ['digest']));

const show = async (deps: Deps, context: Context<Env>) => {
  const link = await openLink(deps, context, ['digest']);
  if (link.state !== 'open') return closedLink(deps, context, link);
  const { frame, words, claim } = link;
  const rows = (await digestByKey(deps.store, claim.memberId, claim.digest))?.rows ?? [];
  const keys = rows.map(({ key }) => key);
  const isWorth = new Set(rows.flatMap(({ key, group }) => (group === 'worth-accepting' ? [key] : [])));
  const all = keys.length === 0 ? [] : await invitationsByKey(deps.store, claim.memberId, keys);
  const open = all.filter(({ decision }) => decision === null).length;
  const title = words.digest.title(dayOf(`${claim.digest}T12:00:00Z`, frame.locale, 'UTC'));
  return context.html(
    <NoticePage frame={frame} title={title} text={all.length === 0 ? words.digest.nothing : words.digest.open(open)}>
      {GROUPS.map((group) => {
        const some = all.filter(({ key }) => isWorth.has(key) === (group === 'worth-accepting'));
        return some.length === 0 ? null : (
          <>
            <h2>{words.decision.groups[group]}</h2>
            <ul class="people">
              {some.map((invitation) => (
                <DigestLine deps={deps} link={link} invitation={invitation} />
              ))}
            </ul>
          </>
        );
      })}
    </NoticePage>,
  );
};

const GROUPS: readonly Group[] = ['worth-accepting', 'mass-invite'];

interface LineProps {
  readonly deps: Deps;
  readonly link: Opened<'digest'>;
  readonly invitation: StoredInvitation;
}

const DigestLine = ({ deps, link, invitation }: LineProps) => {
  const { words, claim } = link;
  const { memberId, digest, expiresAt } = claim;
  const name = nameOf(invitation, words);
  const token = makeToken(deps.linkKeys, { kind: 'more', memberId, digest, expiresAt, invitation: invitation.key });
  const score = invitation.verdict?.score;
  return (
    <li class="line">
      <div>
        <span class="name">{name}</span>
        <br />
        <span class="quiet small">
          {invitation.facts.inviter.headline === null ? null : `${tidy(invitation.facts.inviter.headline)} · `}
          {score === undefined ? words.decision.noVerdict : words.decision.score(score)}
          {invitation.decision === null ? null : ` · ${words.decided[invitation.decision.action]}`}
        </span>
      </div>
      <a class="button" href={`/${LINK_PATHS.more}/${token}`} aria-label={words.digest.decide(name)}>
        {words.digest.more}
      </a>
    </li>
  );
};
