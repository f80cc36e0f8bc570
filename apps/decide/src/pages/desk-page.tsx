import type { Child } from 'hono/jsx';
import type { Frame } from './page.tsx';
import { Page } from './page.tsx';
import { Press } from './press.tsx';

export type Tab = 'settings' | 'history' | 'welcome' | 'data';

export const TABS: readonly Tab[] = ['settings', 'history', 'welcome', 'data'];

interface DeskProps {
  readonly frame: Frame;
  readonly tab: Tab;
  readonly title: string;
  /** For closing the desk on this device. */
  readonly closeNonce: string;
  readonly script?: string | undefined;
  readonly children?: Child;
}

/** A page of the member's own, open for half an hour. */
export const DeskPage = ({ frame, tab, title, closeNonce, script, children }: DeskProps) => {
  const words = frame.words.desk;
  return (
    <Page frame={frame} title={title} script={script}>
      <nav class="tabs" aria-label="Guestlist">
        {TABS.map((name) => (
          <a href={`/${name}`} aria-current={name === tab ? 'page' : undefined}>
            {words.tabs[name]}
          </a>
        ))}
      </nav>
      <h1>{title}</h1>
      {children}
      <hr />
      <Press to="/leave" fields={{ nonce: closeNonce }} label={words.leave} look="plain" />
    </Page>
  );
};
