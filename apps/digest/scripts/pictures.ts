import { join } from 'node:path';
import { launchBrowser } from '@guestlist/digest-mail/test-browser';

const SCREENS = { desktop: { width: 760, height: 1000 }, phone: { width: 390, height: 800 } } as const;
const SCHEMES = ['light', 'dark'] as const;

/** The four ways in which each digest is pictured: a file name's end, and what it shows. */
export const WAYS_TO_LOOK = SCHEMES.flatMap((colorScheme) =>
  Object.entries(SCREENS).map(([screen, viewport]) => ({ name: `${screen}-${colorScheme}`, colorScheme, viewport })),
);

/** Pictures of HTML files, four of each, beside them. No mail is given the chance to fetch anything. */
export const takePictures = async (folder: string, names: readonly string[]): Promise<void> => {
  const browser = await launchBrowser();
  try {
    for (const { name: way, colorScheme, viewport } of WAYS_TO_LOOK) {
      const tab = await browser.newPage({ colorScheme, viewport, offline: true });
      for (const name of names) {
        await tab.goto(`file://${join(folder, `${name}.html`)}`);
        await tab.screenshot({ path: join(folder, `${name}.${way}.png`), fullPage: true });
      }
      await tab.close();
    }
  } finally {
    await browser.close();
  }
};
