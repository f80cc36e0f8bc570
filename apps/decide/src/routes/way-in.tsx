import { memberByEmail } from '@guestlist/store';
import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import { clientNetwork } from '../client-network.ts';
import type { Deps } from '../deps.ts';
import { LIMITS } from '../limiter.ts';
import { frameFor, nonceFits, nonceFor } from '../open-link.ts';
import { described, Field } from '../pages/field.tsx';
import { NoticePage } from '../pages/notice-page.tsx';
import { readForm } from '../read-form.ts';
import type { Env } from '../security.ts';
import { isFromOtherSite } from '../security.ts';
import { isEmail } from '../settings/read-joining.ts';
import { mailFreshLink } from './fresh.tsx';
import { trouble } from './trouble.tsx';

const PATH = '/way-in';

/** The way back in for who has no mail of ours at hand: a fresh link, mailed to the address we know. */
export const wayInRoutes = (deps: Deps): Hono<Env> => new Hono<Env>().post('/', (context) => mailWayIn(deps, context));

/** Shown instead of a page of the member's own while it is not open on this device. */
export const closedDesk = async (deps: Deps, context: Context<Env>, wrong = false): Promise<Response> => {
  const frame = await frameFor(context, null);
  const { words } = frame;
  const problem = wrong ? words.join.wrongEmail : undefined;
  return context.html(
    <NoticePage frame={frame} title={words.desk.closedTitle} text={words.desk.closedText}>
      <form method="post" action={PATH}>
        <input type="hidden" name="nonce" value={nonceFor(deps, PATH, 'link')} />
        <Field name="email" label={words.join.email} wrong={problem}>
          <input
            {...described('email', undefined, problem)}
            type="email"
            autocomplete="email"
            required
            maxlength={254}
          />
        </Field>
        <div class="press">
          <button type="submit">{words.errors.freshLink}</button>
        </div>
      </form>
    </NoticePage>,
    wrong ? 400 : 401,
  );
};

/** The answer is the same whether we know the address or not. */
const mailWayIn = async (deps: Deps, context: Context<Env>) => {
  const frame = await frameFor(context, null);
  if (isFromOtherSite(context, deps)) return trouble(context, 'otherSite', frame);
  const body = await readForm(context);
  if (!nonceFits(deps, PATH, 'link', body['nonce'])) return trouble(context, 'stalePage', frame);
  const email = typeof body['email'] === 'string' ? body['email'].trim().toLowerCase() : '';
  if (!isEmail(email)) return closedDesk(deps, context, true);
  const now = deps.now();
  if (!(await deps.limiter(LIMITS.joiningByNetwork, clientNetwork(context), now))) {
    return trouble(context, 'tooMany', frame);
  }
  if (await deps.limiter(LIMITS.joiningByAddress, email, now)) {
    const known = await memberByEmail(deps.store, email);
    if (known?.status === 'active') await mailFreshLink(deps, known.member.memberId);
  }
  const { words } = frame;
  return context.html(<NoticePage frame={frame} title={words.join.sentTitle} text={words.desk.wayInSent} />);
};
