import type { Decision, DecisionAction } from '@guestlist/model';
import type { Past, StoredInvitation, StoredMember } from '@guestlist/store';
import { momentOf } from '../look/dates.ts';
import { nameOf } from '../look/names.ts';
import { TAP_SCRIPT } from '../look/scripts.ts';
import { InvitationCard } from './invitation-card.tsx';
import type { Frame } from './page.tsx';
import { Page } from './page.tsx';
import { Press } from './press.tsx';

/** What every page about one invitation is made of. */
export interface DecisionView {
  readonly frame: Frame;
  readonly owner: StoredMember;
  readonly invitation: StoredInvitation;
  /** The path of the link. */
  readonly path: string;
  /** The page nonce for each action and for the undo: what is not in here cannot be pressed. */
  readonly nonces: Readonly<Partial<Record<DecisionAction | 'undo', string>>>;
}

interface AskProps extends DecisionView {
  /** What the link was for; null for the page with everything. */
  readonly action: DecisionAction | null;
  /** The page presses for the member: their device is known. */
  readonly tap: boolean;
  /** Explains the one press on a new device. */
  readonly newDevice: boolean;
  /** What is left of earlier invitations of theirs. */
  readonly past?: Past | null | undefined;
  /** Above all else, such as that a press was taken back. */
  readonly heading?: { readonly title: string; readonly text: string } | undefined;
}

const ORDER: readonly DecisionAction[] = ['accept', 'ignore', 'ask', 'follow', 'later', 'report'];

/** Shows the invitation and what can be decided; the link's own choice first. */
export const AskPage = (props: AskProps) => {
  const { frame, invitation, action, nonces, path, tap } = props;
  const { words } = frame;
  const name = nameOf(invitation, words);
  const offered = action !== null && nonces[action] !== undefined ? action : null;
  const title =
    props.heading?.title ?? (offered === null ? words.decision.open(name) : words.decision.question[offered](name));
  const rest = ORDER.filter((one) => one !== offered && nonces[one] !== undefined);
  return (
    <Page frame={frame} title={title} script={tap ? TAP_SCRIPT : undefined}>
      <h1>{title}</h1>
      {props.heading === undefined ? null : <p>{props.heading.text}</p>}
      {tap ? <p role="status">{words.decision.sending}</p> : null}
      <SoFar {...props} />
      {invitation.trust === 'unverified' ? <p class="warn">{words.decision.unverified}</p> : null}
      {offered === null ? null : (
        <div class="press">
          <Press
            id="tap"
            to={path}
            fields={{ action: offered, nonce: nonces[offered] ?? '' }}
            label={words.actionOn[offered](name)}
            look="main big"
          />
        </div>
      )}
      {props.newDevice && offered !== null ? <p class="hint">{words.decision.firstPress}</p> : null}
      <InvitationCard invitation={invitation} frame={frame} timeZone={props.owner.member.timeZone} past={props.past} />
      {offered === null ? null : <h2>{words.decision.other}</h2>}
      <div class="press row">
        {rest.map((one) => (
          <Press
            to={path}
            fields={{ action: one, nonce: nonces[one] ?? '' }}
            label={words.actions[one]}
            spoken={words.about(words.actions[one], name)}
            look={offered === null && one === 'accept' ? 'main' : undefined}
          />
        ))}
      </div>
      <p class="hint">{words.decision.limit}</p>
    </Page>
  );
};

const SoFar = ({ invitation, frame, owner }: DecisionView) => {
  const { decision } = invitation;
  if (decision === null) return null;
  return <p class="quiet">{soFar(decision, frame, owner)}</p>;
};

const soFar = (decision: Decision, frame: Frame, owner: StoredMember): string => {
  const { words } = frame;
  const when = momentOf(decision.at, frame.locale, owner.member.timeZone);
  return words.decision.before(words.decided[decision.action], when);
};
