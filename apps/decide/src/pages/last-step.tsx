import type { Decision, DecisionAction } from '@guestlist/model';
import { LINKEDIN_REPORTS } from '@guestlist/model';
import type { StoredInvitation, StoredMember } from '@guestlist/store';
import { languageOf } from '../look/guess-language.ts';
import { INVITATION_MANAGER, profileOf } from '../look/linkedin.ts';
import { nameOf } from '../look/names.ts';
import { ASK_WORDS } from '../messages/ask-words.ts';
import type { Messages } from '../messages/messages.ts';
import { Press } from './press.tsx';

export interface LastStepProps {
  readonly owner: StoredMember;
  readonly words: Messages;
  readonly invitation: StoredInvitation;
  readonly decision: Decision;
  /** Where to ask for a mail with the original attached; null where this device may not. */
  readonly kit: { readonly to: string; readonly fields: Readonly<Record<string, string>> } | null;
}

/** What is left to do on LinkedIn itself after a decision, with ready words and the way there. */
export const LastStep = ({ owner, words, invitation, decision, kit }: LastStepProps) => (
  <>
    <p>{told(decision.action, nameOf(invitation, words), words)}</p>
    {decision.action === 'ask' ? <ReadyWords owner={owner} words={words} invitation={invitation} /> : null}
    {decision.action === 'later' ? null : (
      <div class="press">
        <WayThere words={words} invitation={invitation} action={decision.action} />
        {decision.action === 'report' ? <ReportMail words={words} invitation={invitation} kit={kit} /> : null}
      </div>
    )}
  </>
);

const told = (action: DecisionAction, name: string, words: Messages): string => {
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

interface WayProps {
  readonly words: Messages;
  readonly invitation: StoredInvitation;
  readonly action: DecisionAction;
}

/** The profile as we rebuilt it, or the list of invitations: the only two places. */
const WayThere = ({ words, invitation, action }: WayProps) => {
  const profile = action === 'ignore' ? null : profileOf(invitation);
  return (
    <a class={action === 'ignore' ? 'button' : 'button main big'} href={profile ?? INVITATION_MANAGER} rel="noreferrer">
      {profile === null ? words.decision.openInvitations : words.decision.openProfile(nameOf(invitation, words))}
    </a>
  );
};

type ReportMailProps = Pick<LastStepProps, 'words' | 'invitation' | 'kit'>;

/** The mail to LinkedIn: with its original by way of the member's mailbox where we have that, else for them to attach it. */
const ReportMail = ({ words, invitation, kit }: ReportMailProps) =>
  invitation.rawKey === null || kit === null ? (
    <a class="button" href={reportMail(words)}>
      {words.decision.reportMail}
    </a>
  ) : (
    <Press {...kit} label={words.decision.reportKit} />
  );

const reportMail = ({ decision }: Messages): string =>
  `mailto:${LINKEDIN_REPORTS}?subject=${encodeURIComponent(decision.reportSubject)}&body=${encodeURIComponent(decision.reportBody)}`;

const ReadyWords = ({ owner, words, invitation }: Omit<LastStepProps, 'decision' | 'kit'>) => {
  const language = languageOf(invitation, owner.member.locale);
  const firstName = nameOf(invitation, words).split(' ')[0] ?? '';
  return (
    <>
      <label for="words">{words.decision.askLabel}</label>
      <textarea id="words" class="tall" rows={10} lang={language} readonly>
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
