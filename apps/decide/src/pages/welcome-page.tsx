import { confirmingLink, PROVIDER_NAMES } from '@guestlist/model';
import type { StoredConfirmation } from '@guestlist/store';
import { momentOf } from '../look/dates.ts';
import { WAIT_SCRIPT } from '../look/scripts.ts';
import type { Messages } from '../messages/messages.ts';
import { DeskPage } from './desk-page.tsx';
import type { Frame } from './page.tsx';

interface WelcomeProps {
  readonly frame: Frame;
  readonly closeNonce: string;
  /** Null where uploading is not offered. */
  readonly uploadNonce: string | null;
  readonly door: string;
  readonly timeZone: string;
  readonly firstMailAt: string | null;
  readonly confirmations: readonly StoredConfirmation[];
  /** Changes as soon as there is something new to show. */
  readonly state: string;
  readonly said?: string | undefined;
}

/** The door, how to forward to it, and what has come through it so far. */
export const WelcomePage = (props: WelcomeProps) => {
  const { frame, door, firstMailAt, timeZone } = props;
  const words = frame.words.welcome;
  return (
    <DeskPage frame={frame} tab="welcome" title={words.title} closeNonce={props.closeNonce} script={WAIT_SCRIPT}>
      {props.said === undefined ? null : (
        <p class="saved" role="status">
          {props.said}
        </p>
      )}
      <p>{words.door}</p>
      <p class="address">{door}</p>
      <div id="state" data-state={props.state} role="status">
        {firstMailAt === null ? (
          <p class="quiet">
            {words.waiting} <a href="/welcome">{words.reload}</a>
          </p>
        ) : (
          <p class="saved">{words.received(momentOf(firstMailAt, frame.locale, timeZone))}</p>
        )}
        {props.confirmations.slice(0, 3).map((confirmation) => (
          <Confirmation confirmation={confirmation} words={words} />
        ))}
      </div>
      <h2>{words.how}</h2>
      {Object.values(words.providers).map(({ name, steps }) => (
        <details>
          <summary>{name}</summary>
          <div>
            <ol>
              {steps.map((step) => (
                <li>{step}</li>
              ))}
            </ol>
          </div>
        </details>
      ))}
      <p class="hint">
        <a href="/single-mails">{props.frame.words.single.title}</a>
      </p>
      {props.uploadNonce === null ? null : <Upload nonce={props.uploadNonce} words={words} />}
      <p>
        <a class="button plain" href="/settings">
          {words.toSettings}
        </a>
      </p>
    </DeskPage>
  );
};

const Upload = ({ nonce, words }: { readonly nonce: string; readonly words: Messages['welcome'] }) => (
  <>
    <h2>{words.uploadTitle}</h2>
    <p>{words.uploadText}</p>
    <form method="post" action="/welcome/upload" enctype="multipart/form-data">
      <input type="hidden" name="nonce" value={nonce} />
      <div class="field">
        <label for="mails">{words.uploadLabel}</label>
        <input
          id="mails"
          name="mails"
          type="file"
          accept=".eml,.mbox,message/rfc822,application/mbox"
          multiple
          required
        />
      </div>
      <div class="press">
        <button type="submit">{words.uploadButton}</button>
      </div>
    </form>
  </>
);

interface ConfirmationProps {
  readonly confirmation: StoredConfirmation;
  readonly words: Messages['welcome'];
}

const Confirmation = ({ confirmation, words }: ConfirmationProps) => {
  const provider = PROVIDER_NAMES[confirmation.provider];
  const link = confirmingLink(confirmation);
  return (
    <section class="card">
      <h3>{words.codeTitle}</h3>
      <p>
        {confirmation.requestedBy === null
          ? words.codeTextNoMailbox(provider)
          : words.codeText(provider, confirmation.requestedBy)}
      </p>
      {confirmation.code === null ? null : <p class="code">{confirmation.code}</p>}
      {link === null ? null : (
        <p>
          <a class="button" href={link} rel="noreferrer">
            {words.codeLink}
          </a>
        </p>
      )}
    </section>
  );
};
