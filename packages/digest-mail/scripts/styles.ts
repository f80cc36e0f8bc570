import { type Colours, dark, fonts, light } from '../src/look.ts';

/** Class, CSS property and the colour it takes in the dark. Light is written into the elements. */
const DARK: readonly (readonly [string, 'color' | 'background' | 'border-color', keyof Colours])[] = [
  ['desk', 'background', 'desk'],
  ['desk>div>div', 'background', 'desk'],
  ['paper', 'background', 'paper'],
  ['paper>table', 'background', 'paper'],
  ['panel', 'background', 'panel'],
  ['tint', 'background', 'accentTint'],
  ['warn', 'background', 'amberTint'],
  ['fill', 'background', 'accentFill'],
  ['lit', 'background', 'accent'],
  ['unlit', 'background', 'unlit'],
  ['ink', 'color', 'ink'],
  ['ink table', 'color', 'ink'],
  ['quiet', 'color', 'quiet'],
  ['acc', 'color', 'accent'],
  ['tint', 'color', 'accent'],
  ['amb', 'color', 'amber'],
  ['out', 'color', 'ink'],
  ['fill', 'color', 'onAccent'],
  ['line', 'border-color', 'rule'],
  ['row', 'border-color', 'rule'],
  ['low', 'border-color', 'rule'],
  ['out', 'border-color', 'edge'],
  ['fill', 'border-color', 'accentFill'],
  ['note', 'border-color', 'accent'],
  ['warn', 'border-color', 'amber'],
  ['amb', 'border-color', 'amber'],
];

/** The rules of one way to ask for the dark, those of one colour together. */
const rulesUnder = (prefix: string, wanted: (property: string) => boolean): string => {
  const groups = new Map<string, string[]>();
  for (const [name, property, colour] of DARK.filter(([, each]) => wanted(each))) {
    const declaration = `${property}:${dark[colour]} !important`;
    groups.set(declaration, [...(groups.get(declaration) ?? []), `${prefix}.${name}`]);
  }
  return [...groups].map(([declaration, selectors]) => `${selectors.join(',')}{${declaration}}`).join('');
};

/** Apple Mail and others ask by the media query; Outlook's apps mark what they darkened. */
const darkRules = (): string =>
  [
    `@media (prefers-color-scheme:dark){body{background:${dark.desk} !important}${rulesUnder('', () => true)}}`,
    rulesUnder('[data-ogsc] ', (property) => property === 'color'),
    rulesUnder('[data-ogsb] ', (property) => property !== 'color'),
  ].join('');

const button = (background: string, edge: string, text: string): string =>
  `background:${background};border:1px solid ${edge};border-radius:6px;color:${text};display:inline-block;` +
  'font-size:16px;line-height:20px;margin:0 8px 8px 0;padding:11px 20px;text-decoration:none';

const quietLink = (padding: string): string =>
  `color:${light.quiet};display:inline-block;line-height:22px;padding:${padding}`;

/** What `@name` in a template stands for. */
export const STYLES: Readonly<Record<string, string>> = {
  ...light,
  ...fonts,
  filled: button(light.accentFill, light.accentFill, light.onAccent),
  outline: button('transparent', light.edge, light.ink),
  warnButton: button('transparent', light.amber, light.amber),
  plainLink: quietLink('11px 12px'),
  topLink: quietLink('11px 0 11px 20px'),
  footLink: quietLink('11px 20px 11px 0'),
  em: '<!--[if mso]>&emsp;<![endif]-->',
};

/** Puts the look into a template's source. */
export const withStyles = (source: string): string =>
  source.replace('@@dark', darkRules()).replace(/@([a-z][A-Za-z]*)/gu, (whole, name: string) => STYLES[name] ?? whole);
