import { renderDigest } from '@guestlist/digest-mail';
import { crowd } from '@guestlist/digest-mail/test-views';
import mjml2html from 'mjml';
import { type Benchmark, median, rounded } from './figure.ts';
import { mjmlOfRows, mjmlOfSections } from './runtime-mjml.ts';
import { sideBySide } from './side-by-side.ts';

const INVITATIONS = 60;
const ROUNDS = 15;

/** Filling the compiled template against running MJML for every digest. */
export const digestBench: Benchmark = {
  name: 'digest',
  about: `a digest of ${INVITATIONS} invitations: filled, escaped and fitted, with its text part`,
  run: async () => {
    const view = crowd('en', INVITATIONS);
    const html = renderDigest(view, 'en').html;
    const sections = mjmlOfSections(view);
    const rows = await mjmlOfRows(INVITATIONS);
    const times = await sideBySide(
      [view],
      {
        ours: () => renderDigest(view, 'en'),
        sections: () => mjml2html(sections),
        rows: () => mjml2html(rows),
      },
      ROUNDS,
    );
    const [ours, ofSections, ofRows] = [median(times.ours), median(times.sections), median(times.rows)];
    return [
      { what: 'HTML', value: rounded(Buffer.byteLength(html) / 1000), unit: 'kB', aim: { most: 80 } },
      { what: 'ours', value: rounded(ours), unit: 'ms', aim: { most: 1 } },
      { what: 'mjml2html, a section each', value: rounded(ofSections), unit: 'ms', note: 'MJML’s own components' },
      { what: 'mjml, a section each, to ours', value: rounded(ofSections / ours), unit: '×', aim: { least: 100 } },
      {
        what: 'mjml2html, raw table rows',
        value: rounded(ofRows),
        unit: 'ms',
        note: 'our template with its rows repeated: MJML only copies them, unfilled and unescaped',
      },
      { what: 'mjml, raw table rows, to ours', value: rounded(ofRows / ours), unit: '×' },
    ];
  },
};
