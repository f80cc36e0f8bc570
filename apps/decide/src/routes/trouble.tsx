import type { Context } from 'hono';
import type { Deps } from '../deps.ts';
import type { Messages } from '../messages/messages.ts';
import { frameFor, nonceFor } from '../open-link.ts';
import { NoticePage } from '../pages/notice-page.tsx';
import type { Frame } from '../pages/page.tsx';
import { Press } from '../pages/press.tsx';
import type { Env } from '../security.ts';

type TroubleName =
  | 'broken'
  | 'gone'
  | 'memberGone'
  | 'stalePage'
  | 'otherSite'
  | 'tooMany'
  | 'notFound'
  | 'brokenServer';

const STATUS = {
  broken: 400,
  gone: 404,
  memberGone: 404,
  stalePage: 409,
  otherSite: 403,
  tooMany: 429,
  notFound: 404,
  brokenServer: 500,
} as const satisfies Record<TroubleName, number>;

const sentences = (words: Messages, name: TroubleName): { readonly title: string; readonly text: string } => ({
  title: words.errors[`${name}Title`],
  text: words.errors[`${name}Text`],
});

/** A page that says what did not work, that nothing was changed, and what to do. */
export const trouble = async (context: Context<Env>, name: TroubleName, known?: Frame): Promise<Response> => {
  const frame = known ?? (await frameFor(context, null));
  return context.html(<NoticePage frame={frame} {...sentences(frame.words, name)} />, STATUS[name]);
};

type ClosedLink =
  | { readonly state: 'broken'; readonly frame: Frame }
  | { readonly state: 'gone'; readonly frame: Frame }
  | { readonly state: 'expired'; readonly frame: Frame; readonly words: Messages; readonly path: string };

/** For links that are not open: broken, of an erased member, or grown old. */
export const closedLink = (deps: Deps, context: Context<Env>, link: ClosedLink) => {
  if (link.state === 'broken') return trouble(context, 'broken', link.frame);
  if (link.state === 'gone') return trouble(context, 'memberGone', link.frame);
  return expiredDigestLink(deps, context, link);
};

/** Offers a fresh digest: the token's signature was good, so we know whose it is; the mail goes to the member only. */
const expiredDigestLink = (
  deps: Deps,
  context: Context<Env>,
  { frame, words, path }: Extract<ClosedLink, { readonly state: 'expired' }>,
) =>
  context.html(
    <NoticePage frame={frame} title={words.errors.expiredTitle} text={words.errors.expiredText}>
      <div class="press">
        <Press
          to={`${path}/fresh`}
          fields={{ nonce: nonceFor(deps, path, 'fresh') }}
          label={words.errors.freshDigest}
          look="main"
        />
      </div>
    </NoticePage>,
    410,
  );
