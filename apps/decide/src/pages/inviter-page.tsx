import { described, Field } from './field.tsx';
import type { Frame } from './page.tsx';
import { Page } from './page.tsx';

export interface InviterForm {
  readonly profileUrl: string;
  readonly replyTo: string;
  readonly wish: 'tell' | 'erase';
}

interface InviterProps {
  readonly frame: Frame;
  readonly nonce: string;
  readonly form: InviterForm;
  readonly problem: 'profileUrl' | 'replyTo' | null;
}

/** For people who invited a member: what is held, why, and how to ask. */
export const InviterPage = ({ frame, nonce, form, problem }: InviterProps) => {
  const { words: all } = frame;
  const words = all.inviter;
  const wrongProfile = problem === 'profileUrl' ? words.wrongProfile : undefined;
  const wrongReply = problem === 'replyTo' ? all.join.wrongEmail : undefined;
  return (
    <Page frame={frame} title={words.title}>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <p>{words.askText}</p>
      <form method="post" action="/inviters">
        <input type="hidden" name="nonce" value={nonce} />
        <Field name="profileUrl" label={words.profileUrl} hint={words.profileUrlHint} wrong={wrongProfile}>
          <input
            {...described('profileUrl', words.profileUrlHint, wrongProfile)}
            type="text"
            inputmode="url"
            required
            maxlength={300}
            value={form.profileUrl}
          />
        </Field>
        <Field name="replyTo" label={words.replyTo} wrong={wrongReply}>
          <input
            {...described('replyTo', undefined, wrongReply)}
            type="email"
            autocomplete="email"
            required
            maxlength={254}
            value={form.replyTo}
          />
        </Field>
        <fieldset>
          <legend>{words.wish}</legend>
          {(['tell', 'erase'] as const).map((wish) => (
            <div>
              <label class="choice">
                <input type="radio" name="wish" value={wish} checked={wish === form.wish} />
                {words[wish]}
              </label>
            </div>
          ))}
        </fieldset>
        <div class="press">
          <button type="submit" class="main">
            {words.button}
          </button>
        </div>
      </form>
    </Page>
  );
};
