import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where this machine's browser lies; `CHROMIUM` names another. Null where there is none. */
export const browserPath = (): string | null =>
  [process.env['CHROMIUM'] ?? [], PLACES].flat().find((path) => existsSync(path)) ?? null;

/** A browser that fetches nothing of its own. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: browserPath() ?? 'chromium',
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

export const SCHEMES = ['light', 'dark'] as const;

export const SCREENS = {
  desktop: { width: 820, height: 1000 },
  phone: { width: 375, height: 800 },
} as const;
