import { nextDigest } from '@guestlist/digest-mail/schedule';
import type { MailJob } from '@guestlist/model';
import { confirmMember, createMember, memberByEmail } from '@guestlist/store';
import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import { clientNetwork } from '../client-network.ts';
import type { Deps } from '../deps.ts';
import { openDesk } from '../desk-session.ts';
import { LIMITS } from '../limiter.ts';
import type { Opened } from '../open-link.ts';
import { frameFor, frameIn, nonceFits, nonceFor, openLink } from '../open-link.ts';
import { JoinPage } from '../pages/join-page.tsx';
import { NoticePage } from '../pages/notice-page.tsx';
import { Press } from '../pages/press.tsx';
import { readForm } from '../read-form.ts';
import type { Env } from '../security.ts';
import { isFromOtherSite } from '../security.ts';
import { newMember, randomId } from '../settings/new-member.ts';
import type { Joining } from '../settings/read-joining.ts';
import { readJoining } from '../settings/read-joining.ts';
import { freshLink, mailFreshLink } from './fresh.tsx';
import { trouble } from './trouble.tsx';

/** Joining: a form, a mail to the address given, and a press in that mail within a day (double opt-in). */
export const joinRoutes = (deps: Deps): Hono<Env> =>
  new Hono<Env>()
    .get('/join', (context) => showForm(deps, context))
    .post('/join', (context) => join(deps, context))
    .get('/j/:token', (context) => showConfirmation(deps, context))
    .post('/j/:token', (context) => confirm(deps, context))
    .post('/j/:token/link', (context) => mailLink(deps, context));

const showForm = async (deps: Deps, context: Context<Env>) => {
  const frame = await frameFor(context, null);
  const joining = { email: '', name: '', locale: frame.locale, timeZone: 'UTC' };
  return context.html(
    <JoinPage frame={frame} nonce={nonceFor(deps, '/join', 'join')} joining={joining} problem={null} />,
  );
};

const join = async (deps: Deps, context: Context<Env>) => {
  const frame = await frameFor(context, null);
  if (isFromOtherSite(context, deps)) return trouble(context, 'otherSite', frame);
  const body = await readForm(context);
  if (!nonceFits(deps, '/join', 'join', body['nonce'])) return trouble(context, 'stalePage', frame);
  const form = Object.fromEntries(Object.entries(body).flatMap(([k, v]) => (typeof v === 'string' ? [[k, v]] : [])));
  const { joining, problem } = readJoining(form, frame.locale);
  if (problem !== null) {
    const nonce = nonceFor(deps, '/join', 'join');
    return context.html(<JoinPage frame={frame} nonce={nonce} joining={joining} problem={problem} />, 400);
  }
  const now = deps.now();
  if (!(await deps.limiter(LIMITS.joiningByNetwork, clientNetwork(context), now))) {
    return trouble(context, 'tooMany', frame);
  }
  if (await deps.limiter(LIMITS.joiningByAddress, joining.email, now)) await invite(deps, joining);
  const answer = await frameIn(context, joining.locale);
  return context.html(
    <NoticePage frame={answer} title={answer.words.join.sentTitle} text={answer.words.join.sentText} />,
  );
};

/** Whoever asks gets the same page; only the mail differs: a confirmation, or for a member the way in. */
const invite = async (deps: Deps, joining: Joining): Promise<void> => {
  const member = newMember(deps, joining);
  const at = deps.now().toISOString();
  const created = await createMember(deps.store, { member, status: 'pending', nextDueAt: null, at });
  if (created === 'created') return deps.sendMail(confirmation(deps, member.memberId));
  const known = await memberByEmail(deps.store, joining.email);
  if (known?.status === 'active') return mailFreshLink(deps, known.member.memberId);
  if (known !== null) return deps.sendMail(confirmation(deps, known.member.memberId));
};

const confirmation = (deps: Deps, memberId: string): MailJob => ({
  type: 'notice',
  notice: 'confirm-joining',
  memberId,
  noticeId: `confirm-joining.${randomId(deps)}`,
});

type Link = Opened<'join'>;

const openOr = async (
  deps: Deps,
  context: Context<Env>,
  work: (link: Link) => Promise<Response>,
): Promise<Response> => {
  const link = await openLink(deps, context, ['join']);
  if (link.state === 'broken') return trouble(context, 'broken', link.frame);
  const isConfirmed = link.state !== 'gone' && link.owner.status === 'active';
  if (isConfirmed) return already(deps, context, link);
  if (link.state === 'open') return work(link);
  const { words } = link.frame;
  return context.html(
    <NoticePage frame={link.frame} title={words.join.lateTitle} text={words.join.lateText}>
      <p>
        <a class="button main" href="/join">
          {words.front.join}
        </a>
      </p>
    </NoticePage>,
    410,
  );
};

const already = async (deps: Deps, context: Context<Env>, { frame, words, path }: Link): Promise<Response> =>
  context.html(
    <NoticePage frame={frame} title={words.join.alreadyTitle} text={words.join.alreadyText}>
      <div class="press">
        <Press to={`${path}/link`} fields={{ nonce: nonceFor(deps, path, 'link') }} label={words.errors.freshLink} />
      </div>
    </NoticePage>,
  );

const showConfirmation = (deps: Deps, context: Context<Env>) =>
  openOr(deps, context, async ({ frame, words, path, owner }) =>
    context.html(
      <NoticePage frame={frame} title={words.join.confirmTitle} text={words.join.confirmText(owner.member.email)}>
        <div class="press">
          <Press
            to={path}
            fields={{ nonce: nonceFor(deps, path, 'confirm') }}
            label={words.join.confirmButton}
            look="main big"
          />
        </div>
        <p class="hint">{words.join.confirmOther}</p>
      </NoticePage>,
    ),
  );

const confirm = (deps: Deps, context: Context<Env>) =>
  openOr(deps, context, async ({ frame, path, owner }) => {
    if (isFromOtherSite(context, deps)) return trouble(context, 'otherSite', frame);
    const form = await readForm(context);
    if (!nonceFits(deps, path, 'confirm', form['nonce'])) return trouble(context, 'stalePage', frame);
    const { memberId } = owner.member;
    const nextDueAt = nextDigest(deps.now(), owner.member)?.dueAt;
    if (nextDueAt === undefined) throw new Error('a new member has a digest planned');
    const confirmed = await confirmMember(deps.store, { memberId, nextDueAt });
    if (confirmed === 'absent') return trouble(context, 'memberGone', frame);
    openDesk(deps, context, memberId);
    return context.redirect('/welcome', 303);
  });

const mailLink = async (deps: Deps, context: Context<Env>) => {
  const link = await openLink(deps, context, ['join']);
  if (link.state === 'broken') return trouble(context, 'broken', link.frame);
  if (link.state === 'gone') return trouble(context, 'memberGone', link.frame);
  return freshLink(deps, context, link);
};
