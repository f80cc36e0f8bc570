import type { Claim, ClaimKind } from '@guestlist/decision-links';
import { checkPageNonce, checkToken, makePageNonce } from '@guestlist/decision-links';
import type { Locale } from '@guestlist/model';
import { wordsIn } from '@guestlist/rules/words/in-language';
import type { StoredMember } from '@guestlist/store';
import { memberById } from '@guestlist/store/at-start';
import type { Context } from 'hono';
import { localeOf } from './accept-language.ts';
import type { Deps } from './deps.ts';
import { type Messages, messagesIn } from './messages/messages.ts';
import type { Frame } from './pages/page.tsx';
import type { Env } from './security.ts';

type ClaimOf<K extends ClaimKind> = Extract<Claim, { readonly kind: K }>;

/** A link that is ours and whose member is still here. */
export interface Opened<K extends ClaimKind> {
  readonly claim: ClaimOf<K>;
  readonly owner: StoredMember;
  readonly frame: Frame;
  readonly words: Messages;
  /** The link's own path, for the forms of its page. */
  readonly path: string;
}

export type OpenedLink<K extends ClaimKind> =
  | ({ readonly state: 'open' } & Opened<K>)
  | ({ readonly state: 'expired' } & Opened<K>)
  | { readonly state: 'broken'; readonly frame: Frame }
  | { readonly state: 'gone'; readonly frame: Frame };

/** What a page in one language is told by its request; the language's words are read if no page needed them before. */
export const frameIn = async (context: Context<Env>, locale: Locale): Promise<Frame> => {
  const [words, findings] = await Promise.all([messagesIn(locale), wordsIn(locale)]);
  return { locale, words, findings, nonce: context.get('nonce') };
};

/** In the member's language, else in the browser's. */
export const frameFor = (context: Context<Env>, owner: StoredMember | null): Promise<Frame> =>
  frameIn(context, owner?.member.locale ?? localeOf(context.req.header('accept-language')));

/** Reads the token in the path. Whatever is wrong with it, nothing has happened yet. */
export const openLink = async <K extends ClaimKind>(
  deps: Deps,
  context: Context<Env>,
  kinds: readonly K[],
): Promise<OpenedLink<K>> => {
  const token = context.req.param('token') ?? '';
  const checked = checkToken(deps.linkKeys, token, deps.now());
  if (!checked.ok && checked.why !== 'expired') {
    deps.log('link-refused', { why: checked.why });
    return { state: 'broken', frame: await frameFor(context, null) };
  }
  const { claim } = checked;
  if (!isOneOf(claim, kinds)) return { state: 'broken', frame: await frameFor(context, null) };
  const owner = await memberById(deps.store, claim.memberId);
  if (owner === null) return { state: 'gone', frame: await frameFor(context, null) };
  const frame = await frameFor(context, owner);
  const path = context.req.path.slice(0, context.req.path.indexOf(token) + token.length);
  return { state: checked.ok ? 'open' : 'expired', claim, owner, frame, words: frame.words, path };
};

const isOneOf = <K extends ClaimKind>(claim: Claim, kinds: readonly K[]): claim is ClaimOf<K> =>
  kinds.some((kind) => kind === claim.kind);

/** A page left open longer than this asks for one more press. */
const PAGE_AGE_MS = 2 * 60 * 60_000;

/** The nonce by which a form of this page may do one thing. */
export const nonceFor = (deps: Deps, path: string, what: string): string =>
  makePageNonce(deps.linkKeys, `${path}\n${what}`, deps.now());

/** Whether a form came from a page shown by us, for this link and this very thing. */
export const nonceFits = (deps: Deps, path: string, what: string, nonce: unknown): boolean =>
  typeof nonce === 'string' && checkPageNonce(deps.linkKeys, `${path}\n${what}`, nonce, deps.now(), PAGE_AGE_MS);
