import { caniemail } from 'caniemail';
import { describe, expect, it } from 'vitest';
import { renderDigest, renderNotice } from '../src/index.ts';
import { CATALOGUES } from '../src/messages/catalogues.ts';
import { asRead } from './as-read.ts';
import { SAMPLES, sampleUrl } from './sample-views.ts';

const STYLE_SHEET =
  'Gmail on a phone’s browser drops the style sheet: light colours and all layout stand in the elements.';
const MAKE_UP = 'A grace where it is known; without it the mail is square, or a row a little closer.';
const DARK = 'Only asks for our dark colours; mail programs without it keep the light ones or darken on their own.';
const SPOKEN = 'Where it is dropped, a link is called by its label alone, right after the person’s name.';
const FRAME = 'Written by MJML around the mail; what it sets is the default anyway.';

/** What some mail programs cannot show, and why the mail does without it there. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  '<style> element': STYLE_SHEET,
  'Class selector': STYLE_SHEET,
  'Type selector': STYLE_SHEET,
  'ID selector': STYLE_SHEET,
  'Descendant combinator': STYLE_SHEET,
  'Child combinator': DARK,
  'Chaining selectors': STYLE_SHEET,
  'Attribute selector': DARK,
  '@media': 'Outlook on Windows and Thunderbird are on a desk, in light: there nothing needs to change.',
  'color-scheme CSS property': DARK,
  'color-scheme meta tag': DARK,
  'border-radius': MAKE_UP,
  'height property': 'The circle and the bars take their height from the line height beside it.',
  'white-space': MAKE_UP,
  'word-break': 'Long words then stretch the row instead of breaking.',
  'display:none': 'The preview line is also of no size and no opacity.',
  opacity: 'The preview line is also not displayed.',
  'max-height property': 'The preview line is also not displayed.',
  overflow: FRAME,
  outline: FRAME,
  'word-spacing': FRAME,
  '<body> element': 'The desk’s colour stands on the element inside as well.',
  'aria-label attribute': SPOKEN,
  'aria-hidden attribute': 'Initials and bars are then read out: short, and not wrong.',
  'role attribute': 'Layout tables are then announced as tables by one mail program that is no longer made.',
};

const CLIENTS = ['gmail.*', 'outlook.*', 'apple-mail.*', 'yahoo.*', 'thunderbird.macos'] as const;

const unsupported = (html: string): ReadonlySet<string> =>
  new Set([...caniemail({ clients: [...CLIENTS], html }).issues.errors.values()].flat().map((issue) => issue.title));

describe('what mail programs can show', () => {
  it('is all that a digest uses, but for graces that may be missing', () => {
    const used = unsupported(asRead(renderDigest(SAMPLES.everything('en'), CATALOGUES.en)).html);
    expect([...used].filter((title) => EXCEPTIONS[title] === undefined)).toEqual([]);
    expect(Object.keys(EXCEPTIONS).filter((title) => !used.has(title))).toEqual([]);
  });

  it('is all that a notice uses, with the same exceptions', () => {
    const used = unsupported(
      asRead(renderNotice('settings-link', { url: sampleUrl('s'), minutes: 30 }, CATALOGUES.en)).html,
    );
    expect([...used].filter((title) => EXCEPTIONS[title] === undefined)).toEqual([]);
  });
});
