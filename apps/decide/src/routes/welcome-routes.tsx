import { createHash } from 'node:crypto';
import type { MailCounts, StoredConfirmation } from '@guestlist/store';
import { forwardingConfirmations, mailCounts } from '@guestlist/store';
import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import type { Deps, UploadOutcome } from '../deps.ts';
import { deskOwner } from '../desk-session.ts';
import { LIMITS } from '../limiter.ts';
import type { Messages } from '../messages/messages.ts';
import { WelcomePage } from '../pages/welcome-page.tsx';
import { readWholeForm } from '../read-form.ts';
import type { Env } from '../security.ts';
import { trouble } from './trouble.tsx';
import type { Desk } from './with-desk.tsx';
import { atDesk, byDesk } from './with-desk.tsx';

/** Lambda takes requests of 6 MB, in which a file is a third larger than it is. */
const LARGEST_UPLOAD = 4 * 1024 * 1024;

/** The door and how to forward to it. */
export const welcomeRoutes = (deps: Deps): Hono<Env> =>
  new Hono<Env>()
    .get('/', (context) => atDesk(deps, context, (desk) => show(deps, context, desk)))
    .get('/state', (context) => tellState(deps, context))
    .post('/upload', (context) => byDesk(deps, context, 'upload', (desk) => upload(deps, context, desk)));

interface Came {
  readonly counts: MailCounts;
  readonly confirmations: readonly StoredConfirmation[];
}

const came = async (deps: Deps, memberId: string): Promise<Came> => {
  const [counts, confirmations] = await Promise.all([
    mailCounts(deps.store, memberId),
    forwardingConfirmations(deps.store, memberId),
  ]);
  return { counts, confirmations };
};

const stateOf = ({ counts, confirmations }: Came): string =>
  createHash('sha256')
    .update(`${counts.lastMailAt !== null} ${confirmations.map(({ receivedAt }) => receivedAt).join(' ')}`)
    .digest('base64url')
    .slice(0, 8);

const show = async (deps: Deps, context: Context<Env>, desk: Desk, said?: string, status: 200 | 400 = 200) => {
  const { memberId, door, timeZone } = desk.owner.member;
  const all = await came(deps, memberId);
  return context.html(
    <WelcomePage
      frame={desk.frame}
      closeNonce={desk.closeNonce}
      uploadNonce={deps.acceptUpload === null ? null : desk.nonce('upload')}
      door={door}
      timeZone={timeZone}
      firstMailAt={all.counts.lastMailAt}
      confirmations={all.confirmations}
      state={stateOf(all)}
      said={said}
    />,
    status,
  );
};

/** Eight letters that change when there is something new: all that the waiting page asks for. */
const tellState = async (deps: Deps, context: Context<Env>) => {
  const owner = await deskOwner(deps, context);
  if (owner === null) return context.text('', 401);
  return context.text(stateOf(await came(deps, owner.member.memberId)));
};

const upload = async (deps: Deps, context: Context<Env>, desk: Desk) => {
  const { memberId } = desk.owner.member;
  if (!(await deps.limiter(LIMITS.uploads, memberId, deps.now()))) return trouble(context, 'tooMany', desk.frame);
  const files = (await readWholeForm(context))['mails'];
  const mails = [files].flat().filter((file): file is File => file instanceof File && file.size > 0);
  const said = sentence(await take(deps, memberId, mails), desk.words);
  return show(deps, context, desk, said.text, said.ok ? 200 : 400);
};

const take = async (deps: Deps, memberId: string, files: readonly File[]): Promise<UploadOutcome> => {
  if (files.reduce((sum, { size }) => sum + size, 0) > LARGEST_UPLOAD) return { outcome: 'refused', why: 'too-large' };
  let mails = 0;
  for (const file of files) {
    const taken = await deps.acceptUpload?.(memberId, new Uint8Array(await file.arrayBuffer()));
    if (taken?.outcome === 'taken') mails += taken.mails;
  }
  return mails === 0 ? { outcome: 'refused', why: 'no-mails' } : { outcome: 'taken', mails };
};

const sentence = (outcome: UploadOutcome, { welcome }: Messages): { readonly ok: boolean; readonly text: string } => {
  if (outcome.outcome === 'taken') return { ok: true, text: welcome.uploadTaken(outcome.mails) };
  return { ok: false, text: outcome.why === 'too-large' ? welcome.uploadTooLarge : welcome.uploadNoMails };
};
