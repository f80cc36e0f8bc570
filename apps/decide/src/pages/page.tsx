import type { Locale } from '@guestlist/model';
import type { Words } from '@guestlist/rules/words';
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { STYLESHEET } from '../look/stylesheet.ts';
import type { Messages } from '../messages/messages.ts';

/** What every page is told by its request. */
export interface Frame {
  readonly locale: Locale;
  readonly words: Messages;
  /** How findings are told in this language. */
  readonly findings: Words;
  /** Lets this page's own style and script run, and nothing else (Content-Security-Policy). */
  readonly nonce: string;
}

interface PageProps {
  readonly frame: Frame;
  readonly title: string;
  /** A few lines of script of our own; the page must work without it. */
  readonly script?: string | undefined;
  /** To the right of the word mark. */
  readonly corner?: Child;
  readonly children?: Child;
}

/** The sheet on which every page is written. */
export const Page = ({ frame, title, script, corner, children }: PageProps) => (
  <>
    {raw('<!doctype html>')}
    <html lang={frame.locale} dir="ltr">
      <head>
        <meta charset="utf-8" />
        <title>{`${title} · Guestlist`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="color-scheme" content="light dark" />
        <style nonce={frame.nonce}>{raw(STYLESHEET)}</style>
      </head>
      <body>
        <div class="sheet">
          <header class="mark">
            <span>Guestlist</span>
            {corner}
          </header>
          <main>{children}</main>
          <footer>{frame.words.footer}</footer>
        </div>
        {script === undefined ? null : <script nonce={frame.nonce}>{raw(script)}</script>}
      </body>
    </html>
  </>
);
