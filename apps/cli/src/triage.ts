import { parseCommandLine, USAGE } from './triage/command-line.ts';
import { findFiles, type Unreadable } from './triage/find-files.ts';
import { progressBar } from './triage/progress-bar.ts';
import { jsonReport, tableReport } from './triage/report.ts';
import { runTriage } from './triage/run.ts';
import { loadReader, loadZone } from './triage/settings.ts';

/** 0: all was read. 1: something could not be read and is named. 2: the arguments are of no use. */
type ExitCode = 0 | 1 | 2;

const { stdout, stderr, env } = process;

const unusable = (what: string): ExitCode => {
  stderr.write(`triage: ${what}\n\n${USAGE}`);
  return 2;
};

const look = () => ({
  width: stdout.isTTY ? stdout.columns : 120,
  colour: stdout.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
});

const main = async (): Promise<ExitCode> => {
  const asked = parseCommandLine(process.argv.slice(2));
  if (asked === 'help') {
    stdout.write(USAGE);
    return 0;
  }
  if ('unusable' in asked) return unusable(asked.unusable);
  const reader = loadReader(asked.profile);
  if ('unusable' in reader) return unusable(reader.unusable);
  const zone = loadZone(asked.dns);
  if ('unusable' in zone) return unusable(zone.unusable);

  const unread: Unreadable[] = [];
  const files = asked.paths.flatMap((path) => findFiles(path, (file) => unread.push(file)));
  if (files.length === 0 && unread.length > 0 && unread.every(({ path }) => asked.paths.includes(path))) {
    return unusable(unread.map(({ why }) => why).join('; '));
  }
  const bar = progressBar(
    stderr,
    files.reduce((sum, { size }) => sum + size, 0),
  );
  const tell = ({ path, why }: Unreadable): void => {
    bar.clear();
    stderr.write(`triage: cannot read ${path}: ${why}\n`);
  };
  unread.forEach(tell);
  const report = asked.json ? jsonReport(stdout) : tableReport(stdout, look());
  const unreadable = (file: Unreadable): void => {
    unread.push(file);
    tell(file);
  };
  await runTriage({ files, reader: reader.value, zone: zone.value, report, bar, unreadable });
  return unread.length === 0 ? 0 : 1;
};

// Whoever reads our output may stop (`| head`): that ends the run, and is no error to report.
stdout.on('error', () => process.exit(1));
process.exitCode = await main();
