import type { PendingAddress } from '@guestlist/store';
import { dayOf } from '../look/dates.ts';
import type { Lesson } from '../settings/lessons.ts';
import type { Frame } from './page.tsx';
import { Press } from './press.tsx';

interface OwnProps {
  readonly frame: Frame;
  readonly nonce: (what: string) => string;
  readonly email: string;
  readonly addresses: readonly string[];
  readonly pending: readonly PendingAddress[];
  readonly wrongAddress: boolean;
  readonly door: string;
  readonly learned: readonly Lesson[];
  readonly timeZone: string;
}

/** What has a form of its own below the settings: addresses, the door, what was learned. */
export const OwnThings = (props: OwnProps) => (
  <>
    <Addresses {...props} />
    <Door {...props} />
    <Learned {...props} />
  </>
);

const Addresses = ({ frame, nonce, email, addresses, pending, wrongAddress }: OwnProps) => {
  const words = frame.words.settings;
  return (
    <section aria-labelledby="addresses">
      <h2 id="addresses">{words.addresses}</h2>
      <p class="quiet">{words.addressesHint}</p>
      <ul class="people">
        {addresses.map((address) => (
          <li class="line">
            <span>
              {address} {address === email ? <span class="quiet small">· {words.mainAddress}</span> : null}
            </span>
            {address === email ? null : (
              <Press
                to="/settings/addresses/remove"
                fields={{ nonce: nonce('remove'), address }}
                label={words.remove}
                spoken={words.removeSpoken(address)}
              />
            )}
          </li>
        ))}
        {pending.map(({ address }) => (
          <li>
            {address} <span class="quiet small">· {words.waiting}</span>
          </li>
        ))}
      </ul>
      <form method="post" action="/settings/addresses">
        <input type="hidden" name="nonce" value={nonce('address')} />
        <div class={wrongAddress ? 'field wrong' : 'field'}>
          <label for="address">{words.address}</label>
          {wrongAddress ? (
            <strong class="hint" id="address-hint">
              {words.errors.address}
            </strong>
          ) : null}
          <input
            id="address"
            name="address"
            type="email"
            required
            maxlength={254}
            aria-describedby={wrongAddress ? 'address-hint' : undefined}
            aria-invalid={wrongAddress ? 'true' : undefined}
          />
        </div>
        <button type="submit">{words.addAddress}</button>
      </form>
    </section>
  );
};

const Door = ({ frame, door }: OwnProps) => {
  const words = frame.words.settings;
  return (
    <section aria-labelledby="door">
      <h2 id="door">{words.door}</h2>
      <p class="quiet">{words.doorHint}</p>
      <p class="address">{door}</p>
      <p>
        <a class="button" href="/settings/door">
          {words.newDoor}
        </a>
      </p>
    </section>
  );
};

const Learned = ({ frame, nonce, learned, timeZone }: OwnProps) => {
  const { words: all } = frame;
  const words = all.settings;
  return (
    <section aria-labelledby="learned">
      <h2 id="learned">{words.learned}</h2>
      <p class="quiet">{learned.length === 0 ? words.learnedNone : words.learnedHint}</p>
      <ul class="people">
        {learned.map(({ key, action, at, name, detail }) => (
          <li class="line">
            <span>
              {name ?? all.someone}
              <br />
              <span class="quiet small">
                {[all.decided[action === 'invited' ? 'accept' : action], dayOf(at, frame.locale, timeZone), detail]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </span>
            </span>
            <Press
              to="/settings/forget"
              fields={{ nonce: nonce('forget'), key }}
              label={words.forget}
              spoken={all.about(words.forget, name ?? all.someone)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
};
