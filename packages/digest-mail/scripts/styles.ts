import { type Colours, dark, fonts, light } from '../src/look.ts';

/** Class, CSS property and the colour it takes in the dark. Light is written into the elements. */
const DARK: readonly (readonly [string, 'color' | 'background' | 'border-color', keyof Colours])[] = [
  ['desk', 'background', 'desk'],
  ['desk>div', 'background', 'desk'],
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
  ['out', 'border-color', 'edge'],
  ['fill', 'border-color', 'accentFill'],
  ['note', 'border-color', 'accent'],
  ['warn', 'border-color', 'amber'],
  ['amb', 'border-color', 'amber'],
];

/** The dark rules once more for each way in which a mail program asks for them. */
const darkRules = (): string => {
  const rule = (prefix: string, only: (property: string) => boolean): string =>
    DARK.filter(([, property]) => only(property))
      .map(([name, property, colour]) => `${prefix}.${name}{${property}:${dark[colour]} !important}`)
      .join('');
  const isText = (property: string) => property === 'color';
  return [
    `@media (prefers-color-scheme:dark){body{background:${dark.desk} !important}${rule('', () => true)}}`,
    rule('[data-ogsc] ', isText),
    rule('[data-ogsb] ', (property) => !isText(property)),
  ].join('');
};

const button = (background: string, edge: string, text: string): string =>
  `background:${background};border:1px solid ${edge};border-radius:6px;color:${text};display:inline-block;` +
  'font-size:16px;line-height:20px;margin:0 4px 6px 0;padding:11px 20px;text-decoration:none';

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
  rowText: `border-top:1px solid ${light.rule};padding:11px 12px 11px 0`,
  rowLinks: `border-top:1px solid ${light.rule};white-space:nowrap`,
  rowLink: quietLink('11px 0 11px 18px'),
  rowIgnore: `color:${light.ink};display:inline-block;padding:11px 0`,
  rowAccept: `color:${light.accent};display:inline-block;font-weight:600;padding:11px 22px 11px 0`,
  em: '<!--[if mso]>&emsp;<![endif]-->',
};

/** Puts the look into a template's source. */
export const withStyles = (source: string): string =>
  source.replace('@@dark', darkRules()).replace(/@([a-z][A-Za-z]*)/gu, (whole, name: string) => STYLES[name] ?? whole);
