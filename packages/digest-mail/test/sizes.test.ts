import { LOCALES } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { LIMIT_BYTES, MOST_BYTES } from '../src/fit.ts';
import { renderDigest } from '../src/index.ts';
import { CATALOGUES } from '../src/messages/catalogues.ts';
import type { DigestView, MassPerson, WorthItem } from '../src/view.ts';
import { asRead } from './as-read.ts';
import { crowd } from './sample-views.ts';

const bytes = (view: DigestView, locale: (typeof LOCALES)[number] = 'en') =>
  renderDigest(view, CATALOGUES[locale]).html.length;

const longest = (text: string): string => text.repeat(400);

/** The most a view can hold, in letters that cost most. */
const swollen = (count: number, letter: string): DigestView => {
  const view = crowd('en', count);
  const worth = view.worth.map(
    (item): WorthItem => ({
      ...item,
      name: longest(letter),
      headline: longest(letter),
      place: longest(letter),
      note: longest(letter),
      mutual: { count: 9, names: [longest(letter), longest(letter), longest(letter)] },
      reasons: Array.from({ length: 9 }, () => ({ sentence: longest(letter), points: 3 })),
      trust: 'member',
    }),
  );
  const mass = view.mass.map(
    (row): MassPerson => ({
      ...(row as MassPerson),
      name: longest(letter),
      headline: longest(letter),
      reason: longest(letter),
      counterfactual: longest(letter),
    }),
  );
  return {
    ...view,
    worth,
    mass,
    suspicious: Array.from({ length: 30 }, (_, index) => ({
      number: 1000 + index,
      why: 'unsigned' as const,
      reminded: true,
      lapsesInDays: 1,
      name: longest(letter),
      headline: longest(letter),
      reasons: [longest(letter), longest(letter), longest(letter), longest(letter)],
      urls: { ignore: view.urls.page, later: view.urls.page, report: view.urls.page },
    })),
    decided: Array.from({ length: 40 }, () => ({
      action: 'ignore',
      names: [longest(letter), longest(letter), longest(letter)],
      count: 5,
      newDevice: true,
      byReply: false,
      undoUrl: view.urls.page,
    })),
    unread: Array.from({ length: 40 }, () => ({
      receivedOn: '2026-07-14',
      url: view.urls.page,
    })),
  };
};

describe('a digest’s size', () => {
  it.each([
    [0, 14_000],
    [1, 20_000],
    [10, 32_000],
    [60, 80_000],
    [300, MOST_BYTES],
  ])('of %i invitations is below %i bytes in every language', (count, most) => {
    for (const locale of LOCALES) expect(bytes(crowd(locale, count), locale)).toBeLessThan(most);
  });

  it('of 60 invitations, all of them worth accepting, is below 80 kB', () => {
    const view = crowd('en', 360);
    expect(view.worth).toHaveLength(60);
    expect(bytes({ ...view, mass: [], ignoreAllUrl: null })).toBeLessThan(80_000);
  });

  it.each(['W', '&', '"', '漢', '👩🏽‍🚀', 'ש'])('never passes the limit, whatever it is filled with: %s', (letter) => {
    for (const count of [6, 60, 1200]) expect(bytes(swollen(count, letter))).toBeLessThan(LIMIT_BYTES);
  });

  it('counts what did not fit and leads to the page', () => {
    const view = crowd('en', 300);
    const { html, text } = asRead(renderDigest(view, CATALOGUES.en));
    const shown = new Set(
      [...html.matchAll(/<b class="ink">(\d+)\.|<\/span> |>(\d+)\.<\/span>/gu)].flatMap(([, a, b]) => a ?? b ?? []),
    );
    const [, more] = /And (\d+) more on the page/u.exec(html) ?? [];
    expect(shown.size + Number(more)).toBe(300);
    expect(text).toContain(`And ${more} more on the page: ${view.urls.page}`);
  });

  it('keeps the best whole', () => {
    const { html } = asRead(renderDigest(crowd('en', 300), CATALOGUES.en));
    expect(html.match(/<h3/gu)?.length).toBeGreaterThanOrEqual(3);
  });
});
