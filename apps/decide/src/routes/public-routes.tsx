import { putInviterRequest } from '@guestlist/store';
import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import { clientNetwork } from '../client-network.ts';
import type { Deps } from '../deps.ts';
import { LIMITS } from '../limiter.ts';
import { frameFor, nonceFits, nonceFor } from '../open-link.ts';
import type { InviterForm } from '../pages/inviter-page.tsx';
import { InviterPage } from '../pages/inviter-page.tsx';
import { NoticePage } from '../pages/notice-page.tsx';
import { Page } from '../pages/page.tsx';
import { readForm } from '../read-form.ts';
import type { Env } from '../security.ts';
import { isFromOtherSite } from '../security.ts';
import { randomId } from '../settings/new-member.ts';
import { isEmail } from '../settings/read-joining.ts';
import { trouble } from './trouble.tsx';

/** What anybody may see: the front page, the inviters' page, and what one can only set on LinkedIn. */
export const publicRoutes = (deps: Deps): Hono<Env> =>
  new Hono<Env>()
    .get('/', (context) => front(context))
    .get('/quiet', (context) => guide(context, 'quiet'))
    .get('/single-mails', (context) => guide(context, 'single'))
    .get('/inviters', (context) => showInviters(deps, context, { profileUrl: '', replyTo: '', wish: 'tell' }, null))
    .post('/inviters', (context) => takeRequest(deps, context));

const front = async (context: Context<Env>) => {
  const frame = await frameFor(context, null);
  const words = frame.words.front;
  return context.html(
    <Page frame={frame} title={words.title}>
      <h1>{words.title}</h1>
      <p>{words.what}</p>
      <p>{words.never}</p>
      <div class="press">
        <a class="button main big" href="/join">
          {words.join}
        </a>
      </div>
      <p class="hint">
        <a href="/inviters">{words.inviters}</a>
      </p>
    </Page>,
  );
};

/** What only the member can do on LinkedIn, step by step, and where. */
const GUIDES = {
  quiet: 'https://www.linkedin.com/mypreferences/d/categories/account',
  single: 'https://www.linkedin.com/mypreferences/d/categories/notifications',
} as const;

const guide = async (context: Context<Env>, name: keyof typeof GUIDES) => {
  const frame = await frameFor(context, null);
  const words = frame.words[name];
  return context.html(
    <NoticePage frame={frame} title={words.title} text={words.text}>
      <ol>
        {words.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <p>
        <a class="button" href={GUIDES[name]} rel="noreferrer">
          {words.link}
        </a>
      </p>
    </NoticePage>,
  );
};

const showInviters = async (
  deps: Deps,
  context: Context<Env>,
  form: InviterForm,
  problem: 'profileUrl' | 'replyTo' | null,
) => {
  const nonce = nonceFor(deps, '/inviters', 'request');
  const page = <InviterPage frame={await frameFor(context, null)} nonce={nonce} form={form} problem={problem} />;
  return context.html(page, problem === null ? 200 : 400);
};

const PROFILE = /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/in\/([\p{L}\p{N}%._~-]{1,200})\/?(?:[?#].*)?$/iu;

/** The request waits for a person; the answer is the same whether anything is held or not. */
const takeRequest = async (deps: Deps, context: Context<Env>) => {
  const frame = await frameFor(context, null);
  if (isFromOtherSite(context, deps)) return trouble(context, 'otherSite', frame);
  const body = await readForm(context);
  if (!nonceFits(deps, '/inviters', 'request', body['nonce'])) return trouble(context, 'stalePage', frame);
  const text = (name: string): string => {
    const value = body[name];
    return typeof value === 'string' ? value.trim().slice(0, 300) : '';
  };
  const form: InviterForm = {
    profileUrl: text('profileUrl'),
    replyTo: text('replyTo').toLowerCase(),
    wish: text('wish') === 'erase' ? 'erase' : 'tell',
  };
  const slug = PROFILE.exec(form.profileUrl)?.[1];
  if (slug === undefined) return showInviters(deps, context, form, 'profileUrl');
  if (!isEmail(form.replyTo)) return showInviters(deps, context, form, 'replyTo');
  const now = deps.now();
  if (!(await deps.limiter(LIMITS.inviterByNetwork, clientNetwork(context), now))) {
    return trouble(context, 'tooMany', frame);
  }
  await putInviterRequest(deps.store, {
    requestId: randomId(deps),
    at: now.toISOString(),
    profileUrl: `https://www.linkedin.com/in/${slug}/`,
    replyTo: form.replyTo,
    wish: form.wish,
  });
  const words = frame.words.inviter;
  return context.html(<NoticePage frame={frame} title={words.sentTitle} text={words.sentText} />);
};
