import { performance } from 'node:perf_hooks';
import { renderDigest } from '@guestlist/digest-mail';
import { CATALOGUES } from '@guestlist/digest-mail/catalogues';
import { LOCALES } from '@guestlist/model';
import { plainDigestOf } from './digest-of-inbox.ts';
import { shippedInboxes } from './shipped-inboxes.ts';

const COUNTS = [0, 1, 10, 60, 300];
const RUNS = 30;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(8);

/** What digests of real length weigh: invitations of all the shipped inboxes, as many as asked for, in each language. */
export const sizeTable = (): string => {
  const inboxes = shippedInboxes(() => ({ trust: 'verified', defects: [] }));
  const all = inboxes.flatMap(({ invitations }) => invitations);
  const [inbox] = inboxes;
  if (inbox === undefined) throw new Error('no inboxes are shipped');
  const lines = COUNTS.map((count) => {
    const open = all.slice(0, count);
    const made = LOCALES.map((locale) => ({ locale, ...plainDigestOf(inbox, open, locale) }));
    const html = made.map(({ mail }) => mail.html.length);
    const text = made.map(({ mail }) => Buffer.byteLength(mail.text));
    const [english] = made;
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      if (english !== undefined) renderDigest(english.view, CATALOGUES.en);
      return performance.now() - start;
    });
    const largest = made[html.indexOf(Math.max(...html))]?.locale ?? '';
    const cells = [html[0] ?? 0, Math.max(...html), text[0] ?? 0].map(kilobytes).join('');
    return `${String(count).padStart(11)}${cells.slice(0, 16)} ${largest}${cells.slice(16)}${median(times).toFixed(2).padStart(9)}`;
  });
  return ['invitations  HTML en  largest    text en  fill ms', ...lines].join('\n');
};
