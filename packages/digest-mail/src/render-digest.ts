import { cleanView } from './clean-view.ts';
import { digestText } from './digest-text.ts';
import { fitted } from './fit.ts';
import type { Messages } from './messages/messages.ts';
import { preheaderOf, subjectOf } from './phrases.ts';
import { withoutIsolates } from './plain-text.ts';
import type { DigestView } from './view.ts';

/** A mail, but for its headers. */
export interface RenderedMail {
  readonly subject: string;
  readonly preheader: string;
  /** UTF-8, as it is sent. */
  readonly html: Buffer;
  readonly text: string;
}

/**
 * Writes a digest in the language of `messages`. The same view gives the same bytes. At most 90 kB of HTML: what does not fit
 * is counted, with the way to the page.
 *
 * @throws RangeError when a URL of the view is none of ours (`https:`, `http:` or `mailto:`)
 */
export const renderDigest = (view: DigestView, messages: Messages): RenderedMail => {
  const clean = cleanView(view);
  const subject = withoutIsolates(subjectOf(clean, messages));
  const preheader = preheaderOf(clean, messages);
  const { html, extent } = fitted(clean, { subject, preheader }, messages);
  return { subject, preheader: withoutIsolates(preheader), html, text: digestText(clean, extent, messages) };
};
