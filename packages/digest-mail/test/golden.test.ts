import { describe, expect, it } from 'vitest';
import { renderDigest } from '../src/index.ts';
import { CATALOGUES } from '../src/messages/catalogues.ts';
import { asRead } from './as-read.ts';
import { SAMPLES } from './sample-views.ts';

/** One tag a line, so that a change can be read. */
const readable = (html: string): string => html.replace(/(?=<(?:tr|td|p|h\d|a|table|div|style)[ >])/gu, '\n');

describe('a digest reads as agreed', () => {
  it.each([
    ['usual', 'en'],
    ['usual', 'fr'],
    ['everything', 'en'],
    ['everything', 'de'],
    ['silence', 'pl'],
  ] as const)('%s in %s', async (name, locale) => {
    const { subject, preheader, html, text } = asRead(renderDigest(SAMPLES[name](locale), CATALOGUES[locale]));
    await expect(readable(html)).toMatchFileSnapshot(`golden/${name}.${locale}.html`);
    await expect(`${subject}\n${preheader}\n\n${text}`).toMatchFileSnapshot(`golden/${name}.${locale}.txt`);
  });
});
