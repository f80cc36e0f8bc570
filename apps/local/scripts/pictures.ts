import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { launchBrowser } from '@guestlist/digest-mail/test-browser';
import type { Browser, Page } from 'playwright-core';
import { pictureSources } from '../gates/pictures.ts';
import { type Running, startGuestlist, temporaryFolder } from '../test/running.ts';

const OUT = resolve(import.meta.dirname, '../pictures');
const WIDE = 760;
const PHONE = 390;
const HEIGHT = 1_100;

interface Picture {
  readonly name: string;
  readonly width: number;
  readonly dark?: true;
  readonly open: (page: Page) => Promise<unknown>;
}

const take = async (browser: Browser, { name, width, dark, open }: Picture): Promise<void> => {
  const page = await browser.newPage({ viewport: { width, height: HEIGHT }, colorScheme: dark ? 'dark' : 'light' });
  await open(page);
  await page.screenshot({ path: join(OUT, `${name}.png`) });
  await page.close();
  console.log(`${name}.png`);
};

const addressOf = (printed: string, label: string): string =>
  new RegExp(`${label} +(\\S+)`, 'u').exec(printed)?.[1] ?? '';

const pressed = async (page: Page, link: string, button: RegExp): Promise<void> => {
  await page.goto(link);
  await page.getByRole('button', { name: button }).first().click();
  await page.waitForLoadState();
};

const takeAll = async (browser: Browser, guestlist: Running): Promise<void> => {
  const latest = await fetch(`${guestlist.url}/outbox/latest`);
  const digest = (page: Page) => page.goto(`${latest.url}/html`);
  const [mail] = await guestlist.outbox();
  const text = mail?.text ?? '';
  const accept = /Accept: (\S+)/u.exec(text)?.[1] ?? guestlist.url;
  const settings = addressOf(guestlist.printed(), 'Open the settings');
  await take(browser, { name: 'digest', width: WIDE, open: digest });
  await take(browser, { name: 'digest-dark', width: WIDE, dark: true, open: digest });
  await take(browser, { name: 'digest-phone-dark', width: PHONE, dark: true, open: digest });
  await take(browser, { name: 'decision-phone', width: PHONE, open: (page) => page.goto(accept) });
  await take(browser, { name: 'settings', width: WIDE, open: (page) => pressed(page, settings, /Open my settings/u) });
  const deciding = await browser.newPage();
  await pressed(deciding, accept, /^Accept/u);
  await deciding.close();
  await take(browser, { name: 'history', width: WIDE, open: (page) => pressed(page, settings, /^History$/u) });
};

/** Takes the README's pictures from the shipped demo, so that they show what is. */
const main = async (): Promise<void> => {
  const folder = await temporaryFolder();
  const guestlist = await startGuestlist(folder.path, { DEMO: '1' });
  const browser = await launchBrowser();
  await mkdir(OUT, { recursive: true });
  await takeAll(browser, guestlist);
  await browser.close();
  await guestlist.end('SIGTERM');
  await folder.remove();
  await writeFile(join(OUT, 'taken.json'), `${JSON.stringify(pictureSources(), null, 2)}\n`);
};

await main();
