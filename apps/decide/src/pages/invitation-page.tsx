import type { Decision, DecisionAction } from '@guestlist/model';
import type { Past, StoredInvitation } from '@guestlist/store';
import { DECISIONS } from '../history/search.ts';
import { momentOf } from '../look/dates.ts';
import { nameOf } from '../look/names.ts';
import { COPY_SCRIPT } from '../look/scripts.ts';
import type { Desk } from '../routes/with-desk.tsx';
import { DeskPage } from './desk-page.tsx';
import { InvitationCard } from './invitation-card.tsx';
import { LastStep } from './last-step.tsx';
import { Press } from './press.tsx';

interface InvitationProps {
  readonly desk: Desk;
  readonly invitation: StoredInvitation;
  readonly past: Past | null;
  readonly path: string;
  readonly nonce: string;
}

const SAFE: readonly DecisionAction[] = ['ignore', 'later', 'report'];

/** One invitation out of the history, with all that was decided on it and can be. */
export const InvitationPage = ({ desk, invitation, past, path, nonce }: InvitationProps) => {
  const { words, frame, owner } = desk;
  const { timeZone } = owner.member;
  const name = nameOf(invitation, words);
  const offered = DECISIONS.filter(
    (action) => action !== invitation.decision?.action && (invitation.trust !== 'unverified' || SAFE.includes(action)),
  );
  return (
    <DeskPage frame={frame} tab="history" title={name} closeNonce={desk.closeNonce} script={COPY_SCRIPT}>
      {invitation.trust === 'unverified' ? <p class="warn">{words.decision.unverified}</p> : null}
      <InvitationCard invitation={invitation} frame={frame} timeZone={timeZone} past={past} />
      {invitation.history.length === 0 ? null : (
        <>
          <h2>{words.history.steps}</h2>
          <ul class="people">
            {invitation.history.map((decision) => (
              <li>{stepWords(decision, desk)}</li>
            ))}
          </ul>
        </>
      )}
      {invitation.decision === null ? null : (
        <LastStep
          owner={owner}
          words={words}
          invitation={invitation}
          decision={invitation.decision}
          kit={{ to: path, fields: { action: 'mail-report', nonce } }}
        />
      )}
      <div class="press row">
        {invitation.decision === null ? null : (
          <Press to={path} fields={{ action: 'undo', nonce }} label={words.decision.undo} />
        )}
        {offered.map((action) => (
          <Press
            to={path}
            fields={{ action, nonce }}
            label={words.actions[action]}
            spoken={words.about(words.actions[action], name)}
          />
        ))}
      </div>
      <p class="hint">{words.decision.limit}</p>
    </DeskPage>
  );
};

const stepWords = (decision: Decision, { words, frame, owner }: Desk): string => {
  const when = (iso: string): string => momentOf(iso, frame.locale, owner.member.timeZone);
  const parts = [words.decided[decision.action], when(decision.at)];
  if (decision.newDevice) parts.push(words.history.stepNew);
  if (decision.undoneAt !== undefined) parts.push(words.history.stepUndone(when(decision.undoneAt)));
  if (decision.held !== undefined) parts.push(words.history.stepHeld);
  return parts.join(' · ');
};
