import { spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { browserPath } from '@guestlist/digest-mail/test-browser';
import { isLocale, LOCALES, type Locale } from '@guestlist/model';
import { digestOf, WAYS } from './digest-of-inbox.ts';
import { takePictures, WAYS_TO_LOOK } from './pictures.ts';
import { shippedInboxes } from './shipped-inboxes.ts';
import { sizeTable } from './size-table.ts';

const USAGE = `npm run digest:preview -- [--inbox NAME] [--language en | --all-languages] [--sizes] [FOLDER]
Writes the digests of the shipped inboxes, judged by the rules: HTML, text and (where Chromium is) pictures in light and
dark, for a desk and for a phone. Each is in its member's own language, unless one or all are asked for.
--sizes prints what digests weigh and writes nothing.`;

interface Page {
  readonly file: string;
  readonly inbox: string;
  readonly locale: Locale;
  readonly subject: string;
}

const readOptions = () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      inbox: { type: 'string' },
      language: { type: 'string' },
      'all-languages': { type: 'boolean' },
      sizes: { type: 'boolean' },
    },
  });
  return { ...values, folder: resolve(positionals[0] ?? 'preview') };
};

const languagesFor = (
  { profile }: ReturnType<typeof shippedInboxes>[number],
  only: ReturnType<typeof readOptions>,
): readonly Locale[] => {
  if (only['all-languages'] === true) return LOCALES;
  if (only.language !== undefined) return LOCALES.filter((each) => each === only.language);
  return [profile.languages.find(isLocale) ?? 'en'];
};

const writeDigests = async (folder: string, only: ReturnType<typeof readOptions>): Promise<readonly Page[]> => {
  const pages: Page[] = [];
  const inboxes = shippedInboxes((index) => WAYS[index] ?? { trust: 'verified', defects: [] });
  for (const inbox of inboxes.filter(({ name }) => only.inbox === undefined || name === only.inbox)) {
    for (const locale of languagesFor(inbox, only)) {
      const { subject, html, text } = digestOf(inbox, locale);
      const file = `${inbox.name}.${locale}`;
      await writeFile(join(folder, `${file}.html`), html);
      await writeFile(join(folder, `${file}.txt`), text);
      pages.push({ file, inbox: inbox.name, locale, subject });
    }
  }
  return pages;
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const lineOf = ({ file, locale, subject }: Page, hasPictures: boolean): string => {
  const pictures = hasPictures
    ? WAYS_TO_LOOK.map(({ name }) => ` · <a href="${file}.${name}.png">${name.replace('-', ', ')}</a>`).join('')
    : '';
  return `<li lang="${locale}"><a href="${file}.html">${escaped(subject)}</a><br>${locale} · <a href="${file}.txt">text</a>${pictures}</li>`;
};

const indexOf = (pages: readonly Page[], hasPictures: boolean): string => {
  const sections = [...Map.groupBy(pages, ({ inbox }) => inbox)].map(
    ([inbox, all]) => `<h2>${inbox}</h2><ul>${all.map((page) => lineOf(page, hasPictures)).join('')}</ul>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Digests of the shipped inboxes</title>
<style>:root{color-scheme:light dark}body{font:16px/1.6 Georgia,serif;margin:2rem auto;max-width:44rem;padding:0 1rem}li{margin:.6rem 0}</style>
<h1>Digests of the shipped inboxes</h1>
<p>Invented people, judged by the rules as they stand. In each, one mail was forwarded by hand, one relayed, one forged
and one written to somebody else; a few invitations were decided the day before.</p>
${sections.join('\n')}</html>
`;
};

/** Opens the index where there is a desktop to open it on. */
const open = (file: string): void => {
  const command = process.platform === 'darwin' ? 'open' : 'xdg-open';
  const hasDesktop = process.platform === 'darwin' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  if (!hasDesktop || process.env['CI'] !== undefined) return;
  spawn(command, [file], { detached: true, stdio: 'ignore' })
    .on('error', () => undefined)
    .unref();
};

const preview = async (options: ReturnType<typeof readOptions>): Promise<void> => {
  const { folder } = options;
  await mkdir(folder, { recursive: true });
  await rm(join(folder, 'index.html'), { force: true });
  const pages = await writeDigests(folder, options);
  if (pages.length === 0) throw new Error(`no such inbox or language\n${USAGE}`);
  const hasPictures = browserPath() !== null;
  console.log(`${pages.length} digests written${hasPictures ? '; taking four pictures of each' : ''}`);
  if (hasPictures)
    await takePictures(
      folder,
      pages.map(({ file }) => file),
    );
  else console.log('HTML and text only: no Chromium in /usr/bin (CHROMIUM=path names another)');
  const index = join(folder, 'index.html');
  await writeFile(index, indexOf(pages, hasPictures));
  console.log(`Look at them: ${index}`);
  open(index);
};

try {
  const options = readOptions();
  if (options.sizes === true) console.log(sizeTable());
  else await preview(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
