import { describe, expect, it } from 'vitest';
import { type Colours, dark, light, lookCss } from './look.ts';

const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

const luminance = (hex: string): number => {
  const part = (at: number) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
};

/** WCAG 2.2 contrast ratio of two colours, 1 to 21. */
const contrast = (one: string, other: string): number => {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

const TEXT_ON: readonly (readonly [keyof Colours, readonly (keyof Colours)[]])[] = [
  ['ink', ['desk', 'paper', 'panel', 'accentTint', 'amberTint']],
  ['quiet', ['desk', 'paper', 'panel', 'amberTint']],
  ['accent', ['desk', 'paper', 'panel', 'accentTint']],
  ['onAccent', ['accentFill']],
  ['amber', ['desk', 'paper', 'panel', 'amberTint']],
];

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s colours', (_name, colours) => {
  it.each(TEXT_ON.flatMap(([text, surfaces]) => surfaces.map((surface) => [text, surface] as const)))(
    'let %s be read on %s',
    (text, surface) => {
      expect(contrast(colours[text], colours[surface])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('let the edge of a button and the steps of a bar be seen', () => {
    expect(contrast(colours.accent, colours.unlit)).toBeGreaterThanOrEqual(3);
    expect(contrast(colours.edge, colours.paper)).toBeGreaterThanOrEqual(2.5);
  });
});

describe('lookCss', () => {
  it('names every colour in light and in dark', () => {
    expect(lookCss()).toContain(`--accent-fill:${light.accentFill}`);
    expect(lookCss()).toContain(`--accent-fill:${dark.accentFill}`);
    expect(lookCss()).not.toContain('<');
  });
});
