import { renderDigest } from '@guestlist/digest-mail';
import { CATALOGUES } from '@guestlist/digest-mail/catalogues';
import { htmlAlone } from '@guestlist/digest-mail/test-html';
import { crowd } from '@guestlist/digest-mail/test-views';
import mjml2html from 'mjml';
import { type Benchmark, type Figure, median, rounded } from './figure.ts';
import { reactEmail } from './react-email.ts';
import { mjmlOfRows, mjmlOfSections } from './runtime-mjml.ts';
import { sideBySide } from './side-by-side.ts';

const INVITATIONS = 60;
const ROUNDS = 15;
/** So often until V8 has compiled what is quick. */
const WARM_UP = 300;

/** Filling the compiled template against running MJML, or React, for every digest. */
export const digestBench: Benchmark = {
  name: 'digest',
  about: `a digest of ${INVITATIONS} invitations: cleaned, filled, escaped and fitted, with its text part`,
  run: async () => {
    const view = crowd('en', INVITATIONS);
    const began = performance.now();
    const { html } = renderDigest(view, CATALOGUES.en);
    const first = performance.now() - began;
    const react = await reactEmail(view);
    const sections = mjmlOfSections(view);
    const rows = await mjmlOfRows(INVITATIONS);
    const contestants = {
      ours: () => Buffer.byteLength(renderDigest(view, CATALOGUES.en).text),
      htmlAlone: () => htmlAlone(view, 'en'),
      react,
      sections: () => mjml2html(sections),
      rows: () => mjml2html(rows),
    };
    for (let at = 0; at < WARM_UP; at += 1) {
      contestants.ours();
      contestants.htmlAlone();
      await react();
    }
    const times = await sideBySide([view], contestants, ROUNDS, true);
    const sizes = {
      alone: htmlAlone(view, 'en').length,
      react: Buffer.byteLength(await react()),
      sections: Buffer.byteLength((await mjml2html(sections)).html),
    };
    return figures({ size: html.length, first, sizes, ms: (name) => median(times[name]) });
  },
};

type Contestant = 'ours' | 'htmlAlone' | 'react' | 'sections' | 'rows';

interface Measured {
  readonly size: number;
  readonly first: number;
  readonly sizes: Readonly<Record<'alone' | 'react' | 'sections', number>>;
  readonly ms: (name: Contestant) => number;
}

const kB = (bytes: number): string => `${rounded(bytes / 1000)} kB`;

const figures = ({ size, first, sizes, ms }: Measured): readonly Figure[] => {
  const toOurs = (name: Contestant): number => rounded(ms(name) / ms('ours'));
  const toHtml = (name: Contestant): number => rounded(ms(name) / ms('htmlAlone'));
  return [
    { what: 'HTML', value: rounded(size / 1000), unit: 'kB', aim: { most: 80 } },
    { what: 'first of a process, code not yet compiled', value: rounded(first), unit: 'ms' },
    {
      what: 'ours',
      value: rounded(ms('ours')),
      unit: 'ms',
      aim: { most: 1 },
      note: 'HTML as bytes, text in one piece',
    },
    {
      what: 'ours, HTML alone, in one piece',
      value: rounded(ms('htmlAlone')),
      unit: 'ms',
      note: `${kB(sizes.alone)}: every card whole, not cleaned, not fitted, no text part`,
    },
    {
      what: 'mjml2html, a section each',
      value: rounded(ms('sections')),
      unit: 'ms',
      note: `${kB(sizes.sections)} by MJML’s own components`,
    },
    { what: 'mjml, a section each, to ours', value: toOurs('sections'), unit: '×' },
    {
      what: 'mjml, a section each, to ours, HTML in one piece',
      value: toHtml('sections'),
      unit: '×',
      aim: { least: 100 },
      note: 'HTML alone on both sides, ours as the bytes that are sent; MJML’s encoding is not counted',
    },
    {
      what: 'mjml2html, raw table rows',
      value: rounded(ms('rows')),
      unit: 'ms',
      note: 'our template with its rows repeated: MJML only copies them, unfilled and unescaped',
    },
    { what: 'mjml, raw table rows, to ours', value: toOurs('rows'), unit: '×' },
    {
      what: 'react-email’s render',
      value: rounded(ms('react')),
      unit: 'ms',
      note: `${kB(sizes.react)}: the same invitations and styles as components, React in production form`,
    },
    { what: 'react-email to ours', value: toOurs('react'), unit: '×' },
    {
      what: 'react-email to ours, HTML in one piece',
      value: toHtml('react'),
      unit: '×',
      note: 'HTML alone on both sides',
    },
  ];
};
