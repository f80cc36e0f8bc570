import type { Decision, DecisionAction } from '@guestlist/model';
import type { Child } from 'hono/jsx';
import { languageOf } from '../look/guess-language.ts';
import { INVITATION_MANAGER, LINKEDIN_REPORTS, profileOf } from '../look/linkedin.ts';
import { nameOf } from '../look/names.ts';
import { COPY_SCRIPT } from '../look/scripts.ts';
import { ASK_WORDS } from '../messages/ask-words.ts';
import type { Messages } from '../messages/messages.ts';
import { messagesFor } from '../messages/messages.ts';
import type { DecisionView } from './decision-page.tsx';
import { Page } from './page.tsx';
import { Press } from './press.tsx';

interface DoneProps extends DecisionView {
  readonly decision: Decision;
  /** A tap that changed nothing, because it was so already. */
  readonly already: boolean;
  readonly next: { readonly name: string; readonly path: string } | null;
}

/** What was noted, the last step on LinkedIn, the way back, and the way on. */
export const DonePage = (props: DoneProps) => {
  const { frame, invitation, decision, next, nonces, path } = props;
  const words = messagesFor(frame.locale);
  const name = nameOf(invitation, words);
  const title = words.decision.done[decision.action](name);
  return (
    <Page frame={frame} title={title} script={decision.action === 'ask' ? COPY_SCRIPT : undefined}>
      <h1>{title}</h1>
      {props.already ? <p class="quiet">{words.decision.already}</p> : null}
      <p>{lastStep(decision.action, name, words)}</p>
      {decision.action === 'ask' ? <ReadyWords {...props} /> : null}
      <div class="press">
        <Onward {...props} />
      </div>
      <div class="press">
        {nonces.undo === undefined ? null : (
          <Press to={`${path}/undo`} fields={{ nonce: nonces.undo }} label={words.decision.undo} />
        )}
        {next === null ? null : (
          <a class="button" href={next.path}>
            {words.decision.next(next.name)}
          </a>
        )}
      </div>
      {next === null ? <p class="hint">{words.decision.noneLeft}</p> : null}
      <p class="hint">{words.decision.limit}</p>
    </Page>
  );
};

const lastStep = (action: DecisionAction, name: string, words: Messages): string => {
  const steps: Readonly<Record<DecisionAction, string>> = {
    accept: words.decision.acceptNext(name),
    ignore: words.decision.ignoreNext,
    follow: words.decision.followNext(name),
    ask: words.decision.askNext,
    later: words.decision.laterNext,
    report: words.decision.reportNext,
  };
  return steps[action];
};

/** The way to LinkedIn: the profile we rebuilt, or the list of invitations; for a report also the ready mail. */
const Onward = ({ frame, invitation, decision }: DoneProps): Child => {
  if (decision.action === 'later') return null;
  const words = messagesFor(frame.locale);
  const profile = profileOf(invitation);
  const look = decision.action === 'ignore' ? 'button' : 'button main big';
  const toLinkedIn =
    profile !== null && decision.action !== 'ignore' ? (
      <a class={look} href={profile} rel="noreferrer">
        {words.decision.openProfile(nameOf(invitation, words))}
      </a>
    ) : (
      <a class={look} href={INVITATION_MANAGER} rel="noreferrer">
        {words.decision.openInvitations}
      </a>
    );
  if (decision.action !== 'report') return toLinkedIn;
  const mail = `mailto:${LINKEDIN_REPORTS}?subject=${encodeURIComponent(words.decision.reportSubject)}&body=${encodeURIComponent(words.decision.reportBody)}`;
  return (
    <>
      {toLinkedIn}
      <a class="button" href={mail}>
        {words.decision.reportMail}
      </a>
    </>
  );
};

const ReadyWords = ({ frame, invitation, owner }: DoneProps) => {
  const words = messagesFor(frame.locale);
  const language = languageOf(invitation, owner.member.locale);
  const firstName = nameOf(invitation, words).split(' ')[0] ?? '';
  return (
    <>
      <label for="words">{words.decision.askLabel}</label>
      <textarea id="words" rows={9} lang={language} readonly>
        {ASK_WORDS[language](firstName, owner.member.name)}
      </textarea>
      <div class="press">
        <button id="copy" type="button" hidden data-done={words.decision.copied}>
          {words.decision.copy}
        </button>
      </div>
    </>
  );
};
