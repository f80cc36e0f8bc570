import { nameOf } from '../look/names.ts';
import type { Preview } from '../settings/strictness-preview.ts';
import type { Frame } from './page.tsx';

const MOST_FLIPS = 10;

/** What the settings as typed would have done to the last invitations. */
export const Tried = ({ tried, frame }: { readonly tried: Preview; readonly frame: Frame }) => {
  const { words: all } = frame;
  const words = all.settings;
  const { of, flips } = tried;
  const changed = flips.length === 0 ? words.previewNone(of) : words.previewSome(flips.length, of);
  return (
    <div id="tried" class="card" role="status">
      <p>{of === 0 ? words.previewEmpty : changed}</p>
      <ul class="people">
        {flips.slice(0, MOST_FLIPS).map(({ invitation, to }) => (
          <li>
            {nameOf(invitation, all)}{' '}
            <span class="quiet small">· {to === 'worth-accepting' ? words.toWorth : words.toMass}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};
