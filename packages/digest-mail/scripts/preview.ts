import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { LOCALES, type Locale } from '@guestlist/model';
import { renderDigest } from '../src/index.ts';
import { CHROMIUM, launchBrowser, SCHEMES, SCREENS } from '../test/browser.ts';
import { SAMPLES } from '../test/sample-views.ts';

/** Writes digests of invented people in every language, light and dark, for a desk and for a phone, and an index. */

const IN_EVERY_LANGUAGE: ReadonlySet<string> = new Set(['usual', 'everything']);

interface Page {
  readonly file: string;
  readonly title: string;
  readonly locale: Locale;
}

const writePages = async (folder: string): Promise<readonly Page[]> => {
  const pages: Page[] = [];
  for (const locale of LOCALES) {
    for (const [name, view] of Object.entries(SAMPLES)) {
      if (locale !== 'en' && !IN_EVERY_LANGUAGE.has(name)) continue;
      const { subject, html, text } = renderDigest(view(locale), locale);
      const file = `${name}.${locale}`;
      await writeFile(join(folder, `${file}.html`), html);
      await writeFile(join(folder, `${file}.txt`), text);
      pages.push({ file, title: subject, locale });
    }
  }
  return pages;
};

const picture = (page: Page, screen: string, scheme: string): string => `${page.file}.${screen}.${scheme}.png`;

const takePictures = async (folder: string, pages: readonly Page[]): Promise<void> => {
  const browser = await launchBrowser();
  try {
    for (const colorScheme of SCHEMES) {
      for (const [screen, viewport] of Object.entries(SCREENS)) {
        const tab = await browser.newPage({ colorScheme, viewport });
        for (const page of pages) {
          await tab.goto(`file://${join(folder, `${page.file}.html`)}`);
          await tab.screenshot({ path: join(folder, picture(page, screen, colorScheme)), fullPage: true });
        }
        await tab.close();
      }
    }
  } finally {
    await browser.close();
  }
};

const indexOf = (pages: readonly Page[], hasPictures: boolean): string => {
  const links = (page: Page) =>
    hasPictures
      ? SCHEMES.flatMap((scheme) =>
          Object.keys(SCREENS).map((screen) => `<a href="${picture(page, screen, scheme)}">${screen}, ${scheme}</a>`),
        ).join(' · ')
      : '';
  const rows = pages.map(
    (page) =>
      `<li lang="${page.locale}"><a href="${page.file}.html">${page.file}</a> (<a href="${page.file}.txt">text</a>) ${links(page)}<br>${page.title}</li>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Digests</title><h1>Digests</h1><ul>${rows.join('')}</ul></html>\n`;
};

const folder = resolve(process.argv[2] ?? 'digest-preview');
await mkdir(folder, { recursive: true });
const pages = await writePages(folder);
const hasPictures = existsSync(CHROMIUM);
if (hasPictures) await takePictures(folder, pages);
await writeFile(join(folder, 'index.html'), indexOf(pages, hasPictures));
console.log(
  `${pages.length} digests${hasPictures ? ', with pictures' : ' (no Chromium, so no pictures)'}: ${join(folder, 'index.html')}`,
);
