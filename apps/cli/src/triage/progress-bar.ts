export interface ProgressBar {
  /** Counts bytes read. */
  readonly add: (bytes: number) => void;
  /** Takes the bar off the screen, so that other lines can be written; it comes back with the next bytes. */
  readonly clear: () => void;
}

const WIDTH = 30;
/** Milliseconds between two drawings. */
const PACE = 100;
const ERASE = '\r\u001b[2K';

/**
 * A bar on a terminal; nothing at all elsewhere.
 *
 * @param total bytes that will be read
 */
export const progressBar = (stream: NodeJS.WriteStream, total: number): ProgressBar => {
  if (!stream.isTTY || total === 0) return { add: () => {}, clear: () => {} };
  let done = 0;
  let drawnAt = 0;
  let shown = false;
  return {
    add: (bytes) => {
      done += bytes;
      const now = performance.now();
      if (now - drawnAt < PACE) return;
      drawnAt = now;
      shown = true;
      stream.write(`${ERASE}${bar(done / total)}`);
    },
    clear: () => {
      if (shown) stream.write(ERASE);
      shown = false;
    },
  };
};

const bar = (share: number): string => {
  const full = Math.min(WIDTH, Math.round(share * WIDTH));
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${Math.min(100, Math.floor(share * 100))} %`;
};
