import type { LocalConfig } from './config.ts';

/** What the demo leaves to look at. */
export interface DemoLinks {
  readonly digestUrl: string;
  readonly settingsUrl: string;
  readonly door: string;
}

/** Words for whoever sits at the terminal; colour only where one is shown. */
export interface Terminal {
  readonly progress: (what: string, done: number, all: number) => void;
  readonly addresses: (
    system: { readonly url: string; readonly smtpPort: number },
    config: LocalConfig,
    demo: DemoLinks | null,
  ) => void;
}

const { stdout } = process;
const hasColour = stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
const bold = (text: string): string => (hasColour ? `\u001b[1m${text}\u001b[22m` : text);
const green = (text: string): string => (hasColour ? `\u001b[32m${text}\u001b[39m` : text);

const BAR = 30;

export const terminal: Terminal = {
  progress: (what, done, all) => {
    if (stdout.isTTY !== true) {
      if (done === all) stdout.write(`${what}: ${done} of ${all}\n`);
      return;
    }
    const full = Math.round((done / all) * BAR);
    stdout.write(
      `\r${what} ${green('━'.repeat(full))}${' '.repeat(BAR - full)} ${done}/${all}${done === all ? '\n' : ''}`,
    );
  },
  addresses: ({ url, smtpPort }, { mailDomain, smtpHost }, demo) => {
    stdout.write(`\n${bold('Guestlist is running.')} Ctrl-C stops it.\n\n`);
    if (demo !== null) {
      stdout.write(`  Open this digest          ${bold(demo.digestUrl)}\n`);
      stdout.write(`  Open the settings         ${bold(demo.settingsUrl)}\n`);
      stdout.write(`  Forward your own mail to  ${bold(demo.door)}\n\n`);
    }
    stdout.write(`  Pages   ${url}/\n  Outbox  ${url}/outbox\n  SMTP    ${smtpHost}:${smtpPort} for ${mailDomain}\n`);
  },
};
