/**
 * The look of Guestlist: what the mails and the web pages have in common. Like a good letter on plain paper: dark ink,
 * one green for what is worth accepting, a quiet grey for mass invitations, amber only for what is suspicious.
 */

/** Colours by what they are for. Every text colour reads at 4.5 : 1 or better on each surface it may stand on. */
export interface Colours {
  /** Around the sheet. */
  readonly desk: string;
  /** The sheet that is written on. */
  readonly paper: string;
  /** A panel on the sheet: a quotation, a group of settings. */
  readonly panel: string;
  /** Text. */
  readonly ink: string;
  /** Second voice: headlines, dates, explanations. Also all that belongs to mass invitations. */
  readonly quiet: string;
  /** Lines between things; never text. */
  readonly rule: string;
  /** The unlit steps of a bar; never text. */
  readonly unlit: string;
  /** The accent as text, lines and lit steps: worth accepting, and links. */
  readonly accent: string;
  /** The accent as the surface of a button. */
  readonly accentFill: string;
  /** Text on `accentFill`. */
  readonly onAccent: string;
  /** A breath of accent: the circle behind initials, a kind word. */
  readonly accentTint: string;
  /** Suspicious, as text and lines. */
  readonly amber: string;
  /** The surface of a suspicious thing. */
  readonly amberTint: string;
  /** The edge of a quiet button. */
  readonly edge: string;
}

export const light: Colours = {
  desk: '#f3f0e9',
  paper: '#fffdf9',
  panel: '#f6f3ec',
  ink: '#25231f',
  quiet: '#67635b',
  rule: '#e4dfd4',
  unlit: '#dcd7cb',
  accent: '#1d6647',
  accentFill: '#1d6647',
  onAccent: '#ffffff',
  accentTint: '#e3eee6',
  amber: '#8a4b00',
  amberTint: '#fcf1dc',
  edge: '#a39d90',
};

export const dark: Colours = {
  desk: '#141513',
  paper: '#1d1f1c',
  panel: '#262824',
  ink: '#ece8df',
  quiet: '#aba79c',
  rule: '#363833',
  unlit: '#42453f',
  accent: '#86cfa8',
  accentFill: '#86cfa8',
  onAccent: '#0f2a1d',
  accentTint: '#25392e',
  amber: '#f2bd6b',
  amberTint: '#332a19',
  edge: '#6f7168',
};

/** Families that are on the reader's own machine; nothing is fetched. */
export const fonts = {
  /** Greeting, names, quotations. */
  letter: "'Iowan Old Style','Palatino Linotype',Palatino,Georgia,serif",
  /** All else. */
  plain: "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif",
} as const;

/** Type sizes in CSS pixels, each with the line height that goes with it. */
export const type = {
  title: { size: 28, line: 36 },
  heading: { size: 21, line: 28 },
  name: { size: 19, line: 26 },
  text: { size: 16, line: 25 },
  small: { size: 14, line: 21 },
} as const;

/** Distances in CSS pixels. */
export const space = { hair: 4, small: 8, text: 12, block: 20, part: 36, page: 48 } as const;

/** The sheet's width, a button's least height and the corners' radius, in CSS pixels. */
export const shape = { sheet: 600, tap: 44, corner: 6 } as const;

/** How many of a bar's five steps are lit by a score of 0 to 100. */
export const litSteps = (score: number): number => Math.min(5, Math.max(0, Math.ceil(score / 20)));

const kebab = (name: string): string => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

const declarations = (colours: Colours): string =>
  Object.entries(colours)
    .map(([name, value]) => `--${kebab(name)}:${value}`)
    .join(';');

/**
 * The look as CSS custom properties (`--paper`, `--accent-fill`, …, `--font-letter`, `--font-plain`), light by default
 * and dark where the reader's device asks for it. For the web pages; mails are written with plain values.
 */
export const lookCss = (): string =>
  `:root{color-scheme:light dark;${declarations(light)};--font-letter:${fonts.letter};--font-plain:${fonts.plain}}` +
  `@media (prefers-color-scheme:dark){:root{${declarations(dark)}}}`;
