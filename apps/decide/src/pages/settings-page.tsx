import { LOCALES, type MemberSettings, STRICTNESSES, WEEKDAYS } from '@guestlist/model';
import type { Child } from 'hono/jsx';
import { LANGUAGE_NAMES, zonesWith } from '../look/time-zones.ts';
import type { SettingsError } from '../settings/read-settings.ts';
import type { Preview } from '../settings/strictness-preview.ts';
import { DeskPage } from './desk-page.tsx';
import { described, Field, LinesField, SelectField, TextField } from './field.tsx';
import type { Frame } from './page.tsx';
import { Tried } from './tried.tsx';

export interface SettingsView {
  readonly frame: Frame;
  readonly settings: MemberSettings;
  readonly known: readonly string[];
  /** Lets the form be saved. */
  readonly nonce: string;
  readonly closeNonce: string;
  /** Said above the form: saved, stale, what a change would do. */
  readonly said?: string | undefined;
  readonly wrong?: { readonly field: string; readonly error: SettingsError } | undefined;
  /** What the chosen strictness would change. */
  readonly tried?: Preview | undefined;
  readonly nextAt: string | null;
  /** Addresses, door and what was learned: forms of their own below. */
  readonly children?: Child;
}

const QUARTERS = Array.from({ length: 96 }, (_, quarter) => {
  const hour = String(Math.floor(quarter / 4)).padStart(2, '0');
  return `${hour}:${String((quarter % 4) * 15).padStart(2, '0')}`;
});

/** Everything a member can tune, in one form. */
export const SettingsPage = (props: SettingsView) => {
  const words = props.frame.words.settings;
  return (
    <DeskPage frame={props.frame} tab="settings" title={words.title} closeNonce={props.closeNonce}>
      {props.said === undefined ? null : (
        <p class="saved" role="status">
          {props.said}
        </p>
      )}
      {props.wrong === undefined ? null : (
        <p class="warn" role="alert">
          {words.wrong}
        </p>
      )}
      <form method="post" action="/settings">
        <input type="hidden" name="nonce" value={props.nonce} />
        <Hours {...props} />
        <Wishes {...props} />
        <Strictness {...props} />
        <About {...props} />
        <div class="press">
          <button type="submit" class="main">
            {words.save}
          </button>
        </div>
      </form>
      {props.children}
    </DeskPage>
  );
};

const wrongIn = ({ frame, wrong }: SettingsView, field: string): string | undefined =>
  wrong?.field === field ? frame.words.settings.errors[wrong.error] : undefined;

const Hours = (props: SettingsView) => {
  const { settings, frame } = props;
  const words = frame.words.settings;
  const daysWrong = wrongIn(props, 'days');
  return (
    <>
      <h2>{words.digest}</h2>
      <p class="quiet">{props.nextAt === null ? words.noNext : words.nextAt(props.nextAt)}</p>
      <div class="side">
        <SelectField
          name="digestAt"
          label={words.digestAt}
          value={settings.digestAt}
          wrong={wrongIn(props, 'digestAt')}
          options={QUARTERS.map((time) => ({ value: time, text: time }))}
        />
        <SelectField
          name="timeZone"
          label={words.timeZone}
          value={settings.timeZone}
          wrong={wrongIn(props, 'timeZone')}
          options={zonesWith(settings.timeZone).map((zone) => ({ value: zone, text: zone.replaceAll('_', ' ') }))}
        />
      </div>
      <fieldset class={daysWrong === undefined ? undefined : 'wrong'}>
        <legend>{words.days}</legend>
        {daysWrong === undefined ? null : <strong class="hint">{daysWrong}</strong>}
        <div class="choices">
          {WEEKDAYS.map((day) => (
            <label class="choice">
              <input type="checkbox" name="days" value={day} checked={settings.days.includes(day)} />
              {words.dayNames[day]}
            </label>
          ))}
        </div>
      </fieldset>
      <Pause {...props} />
      <SelectField
        name="locale"
        label={words.language}
        value={settings.locale}
        options={LOCALES.map((locale) => ({ value: locale, text: LANGUAGE_NAMES[locale] }))}
      />
    </>
  );
};

const Pause = (props: SettingsView) => {
  const { pausedUntil, timeZone } = props.settings;
  const words = props.frame.words.settings;
  const kind = pausedUntil === null || pausedUntil === 'forever' ? (pausedUntil ?? 'none') : 'until';
  const names = { none: words.pauseNone, until: words.pauseUntil, forever: words.pauseForever };
  const wrong = wrongIn(props, 'pauseDate');
  return (
    <fieldset>
      <legend>{words.pause}</legend>
      <div class="choices">
        {(['none', 'until', 'forever'] as const).map((one) => (
          <label class="choice">
            <input type="radio" name="pause" value={one} checked={one === kind} />
            {names[one]}
          </label>
        ))}
      </div>
      <Field name="pauseDate" label={words.pauseDate} wrong={wrong}>
        <input
          {...described('pauseDate', undefined, wrong)}
          type="date"
          value={kind === 'until' && pausedUntil !== null ? localDay(pausedUntil, timeZone) : ''}
        />
      </Field>
    </fieldset>
  );
};

const localDay = (iso: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(iso),
  );

const Wishes = (props: SettingsView) => {
  const { profile } = props.settings;
  const words = props.frame.words.settings;
  const list = (name: 'lookingFor' | 'notWanted', hint: string) => (
    <LinesField name={name} label={words[name]} hint={hint} wrong={wrongIn(props, name)} lines={profile[name]} />
  );
  return (
    <>
      <h2>{words.wishes}</h2>
      {list('lookingFor', words.lookingForHint)}
      {list('notWanted', words.notWantedHint)}
      <LinesField
        name="known"
        label={words.known}
        hint={words.knownHint}
        wrong={wrongIn(props, 'known')}
        lines={props.known}
      />
    </>
  );
};

const Strictness = (props: SettingsView) => {
  const { settings } = props;
  const words = props.frame.words.settings;
  const tipWrong = wrongIn(props, 'tipThreshold');
  return (
    <>
      <fieldset>
        <legend>{words.strictness}</legend>
        {STRICTNESSES.map((level) => (
          <div>
            <label class="choice">
              <input type="radio" name="strictness" value={level} checked={level === settings.strictness} />
              {words.strictnessNames[level]}
            </label>
          </div>
        ))}
        <div class="press">
          <button type="submit" formaction="/settings/preview#tried">
            {words.preview}
          </button>
        </div>
        {props.tried === undefined ? null : <Tried tried={props.tried} frame={props.frame} />}
      </fieldset>
      <Field name="tipThreshold" label={words.tip} hint={words.tipHint} wrong={tipWrong}>
        <input
          {...described('tipThreshold', words.tipHint, tipWrong)}
          type="number"
          min={0}
          max={500}
          value={String(settings.tipThreshold)}
        />
      </Field>
      <p class="hint">
        <a href="/quiet">{props.frame.words.quiet.title}</a>
      </p>
      <label class="choice">
        <input type="checkbox" name="askAfterAccept" checked={settings.askAfterAccept} />
        {words.askAfter}
      </label>
    </>
  );
};

const About = (props: SettingsView) => {
  const { profile, name } = props.settings;
  const words = props.frame.words.settings;
  const text = (field: 'headline' | 'company' | 'industry' | 'location') => (
    <TextField name={field} label={words[field]} value={profile[field] ?? ''} wrong={wrongIn(props, field)} />
  );
  const list = (field: 'pastCompanies' | 'schools') => (
    <LinesField
      name={field}
      label={words[field]}
      hint={words.onePerLine}
      wrong={wrongIn(props, field)}
      lines={profile[field]}
    />
  );
  return (
    <>
      <h2>{words.about}</h2>
      <p class="quiet">{words.aboutHint}</p>
      <TextField name="name" label={words.name} value={name} wrong={wrongIn(props, 'name')} autocomplete="name" />
      {text('headline')}
      <div class="side">
        {text('company')}
        {text('industry')}
      </div>
      {text('location')}
      {list('pastCompanies')}
      {list('schools')}
    </>
  );
};
