/** A figure as a person reads it: whole above ten, else two places. */
export const figure = (value: number): string =>
  Number.isFinite(value)
    ? value.toLocaleString('en-US', { maximumFractionDigits: Math.abs(value) >= 10 ? 0 : 2 })
    : 'never';

export const dollars = (value: number): string =>
  `$${value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: value < 0.1 ? 4 : 2 })}`;

/** Rows as lines of text: the first column to the left, the others to the right. */
export const columns = (rows: readonly (readonly string[])[]): string => {
  const widths: number[] = [];
  for (const row of rows) for (const [n, cell] of row.entries()) widths[n] = Math.max(widths[n] ?? 0, cell.length);
  return rows
    .map((row) =>
      row
        .map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart((widths[n] ?? 0) + 2)))
        .join('')
        .trimEnd(),
    )
    .join('\n');
};
