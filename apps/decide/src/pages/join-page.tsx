import { LOCALES } from '@guestlist/model';
import { ZONE_SCRIPT } from '../look/scripts.ts';
import { LANGUAGE_NAMES, zonesWith } from '../look/time-zones.ts';
import type { Joining } from '../settings/read-joining.ts';
import { described, Field, SelectField, TextField } from './field.tsx';
import type { Frame } from './page.tsx';
import { Page } from './page.tsx';

interface JoinProps {
  readonly frame: Frame;
  readonly nonce: string;
  readonly joining: Joining;
  readonly problem: 'email' | 'name' | null;
}

/** The form to join. Script fills in the zone; without it, one chooses. */
export const JoinPage = ({ frame, nonce, joining, problem }: JoinProps) => {
  const { words } = frame;
  const wrongEmail = problem === 'email' ? words.join.wrongEmail : undefined;
  return (
    <Page frame={frame} title={words.join.title} script={problem === null ? ZONE_SCRIPT : undefined}>
      <h1>{words.join.title}</h1>
      <p>{words.front.what}</p>
      <form method="post" action="/join">
        <input type="hidden" name="nonce" value={nonce} />
        <Field name="email" label={words.join.email} hint={words.join.emailHint} wrong={wrongEmail}>
          <input
            {...described('email', words.join.emailHint, wrongEmail)}
            type="email"
            autocomplete="email"
            required
            maxlength={254}
            value={joining.email}
          />
        </Field>
        <TextField
          name="name"
          label={words.join.name}
          value={joining.name}
          wrong={problem === 'name' ? words.join.wrongName : undefined}
          autocomplete="name"
        />
        <div class="side">
          <SelectField
            name="locale"
            label={words.settings.language}
            value={joining.locale}
            options={LOCALES.map((locale) => ({ value: locale, text: LANGUAGE_NAMES[locale] }))}
          />
          <SelectField
            name="timeZone"
            label={words.settings.timeZone}
            value={joining.timeZone}
            options={zonesWith(joining.timeZone).map((zone) => ({ value: zone, text: zone.replaceAll('_', ' ') }))}
          />
        </div>
        <div class="press">
          <button type="submit" class="main big">
            {words.join.button}
          </button>
        </div>
      </form>
      <p class="hint">{words.front.never}</p>
    </Page>
  );
};
