import type { Messages } from '../messages/messages.ts';
import { NoticePage } from './notice-page.tsx';
import type { Frame } from './page.tsx';
import { Press } from './press.tsx';

interface NeedsDeviceProps {
  readonly frame: Frame;
  readonly words: Messages;
  readonly path: string;
  readonly nonce: string;
}

/** What a digest's link alone must not do: it offers the way that may. */
export const NeedsDevicePage = ({ frame, words, path, nonce }: NeedsDeviceProps) => (
  <NoticePage frame={frame} title={words.decision.needsDeviceTitle} text={words.decision.needsDevice}>
    <div class="press">
      <Press to={`${path}/link`} fields={{ nonce }} label={words.decision.needsDeviceButton} look="main" />
    </div>
  </NoticePage>
);
