import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { startGuestlist, temporaryFolder } from '../test/running.ts';

const OUT = resolve(import.meta.dirname, '../pictures');
const CHROMIUM_FLAGS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--no-first-run'];

interface Picture {
  readonly name: string;
  readonly url: string;
  readonly width: number;
  readonly dark?: true;
}

const HEIGHT = 1_100;

const take = async (browser: Browser, { name, url, width, dark }: Picture): Promise<void> => {
  const page = await browser.newPage({ viewport: { width, height: HEIGHT }, colorScheme: dark ? 'dark' : 'light' });
  await page.goto(url);
  await page.screenshot({ path: join(OUT, `${name}.png`) });
  await page.close();
  console.log(`${name}.png`);
};

/** Takes the README's pictures from the shipped demo, so that they show what is. */
const main = async (): Promise<void> => {
  const folder = await temporaryFolder();
  const guestlist = await startGuestlist(folder.path, { DEMO: '1' });
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: CHROMIUM_FLAGS });
  await mkdir(OUT, { recursive: true });
  const latest = await fetch(`${guestlist.url}/outbox/latest`);
  const digest = `${latest.url}/html`;
  const [mail] = await guestlist.outbox();
  const accept = /Accept: (\S+)/u.exec(mail?.text ?? '')?.[1] ?? guestlist.url;
  await take(browser, { name: 'digest', url: digest, width: 760 });
  await take(browser, { name: 'digest-phone-dark', url: digest, width: 390, dark: true });
  await take(browser, { name: 'decision-phone', url: accept, width: 390 });
  await browser.close();
  await guestlist.end('SIGTERM');
  await folder.remove();
};

await main();
