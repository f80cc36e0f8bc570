import type { Decision } from '@guestlist/model';
import { nameOf } from '../look/names.ts';
import { COPY_SCRIPT } from '../look/scripts.ts';
import type { DecisionView } from './decision-page.tsx';
import { LastStep, type LastStepProps } from './last-step.tsx';
import { Page } from './page.tsx';
import { Press } from './press.tsx';

interface DoneProps extends DecisionView {
  readonly decision: Decision;
  /** A tap that changed nothing, because it was so already. */
  readonly already: boolean;
  /** How to ask for the mail of a report; null where this device may not. */
  readonly kit: LastStepProps['kit'];
  readonly next: { readonly name: string; readonly path: string } | null;
}

/** What was noted, the last step on LinkedIn, the way back, and the way on. */
export const DonePage = (props: DoneProps) => {
  const { frame, owner, invitation, decision, next, nonces, path } = props;
  const { words } = frame;
  const title = words.decision.done[decision.action](nameOf(invitation, words));
  return (
    <Page frame={frame} title={title} script={decision.action === 'ask' ? COPY_SCRIPT : undefined}>
      <h1>{title}</h1>
      {props.already ? <p class="quiet">{words.decision.already}</p> : null}
      <LastStep owner={owner} words={words} invitation={invitation} decision={decision} kit={props.kit} />
      <div class="press row">
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
