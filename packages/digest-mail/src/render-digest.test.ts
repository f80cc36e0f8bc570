import { LOCALES } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { asRead } from '../test/as-read.ts';
import { crowd, SAMPLES, sampleUrl } from '../test/sample-views.ts';
import { SAMPLE_WORDS } from '../test/sample-words.ts';
import { CATALOGUES } from './messages/catalogues.ts';
import { renderDigest } from './render-digest.ts';
import type { MassPerson, SuspiciousItem, WorthItem } from './view.ts';

describe('links', () => {
  const { html, text } = asRead(renderDigest(SAMPLES.everything('en'), CATALOGUES.en));
  const hrefs = [...html.matchAll(/href="([^"]*)"/gu)].map(([, href]) => href ?? '');

  it('are all ours, and nothing is fetched', () => {
    expect(hrefs.length).toBeGreaterThan(30);
    for (const href of hrefs) expect(href).toMatch(/^https:\/\/guestlist\.example\//u);
    expect(html).not.toMatch(/<(?:img|script|link|iframe|form|object|video)\b|url\(|@import|src=/iu);
  });

  it('are the same in both parts, but for those that a reply or the page stands for in the text', () => {
    const inText = new Set(text.match(/https:\/\/\S+/gu));
    expect([...inText].filter((url) => !hrefs.includes(url))).toEqual([]);
    const people = SAMPLES.everything('en').mass.filter(({ type }) => type === 'person');
    const spared = new Set(people.map(({ urls }) => urls.ignore));
    expect(hrefs.filter((url) => !inText.has(url) && !spared.has(url) && !url.endsWith('page'))).toEqual([]);
  });

  it('never come from what nobody vouches for', () => {
    expect(`${html}${text}`).not.toContain('linkedin-security.example');
    expect(text).toContain('linkedin-security[.]example');
  });

  it('name their person for those who hear them', () => {
    expect(html).toContain('aria-label="Accept: Marieke van der Velden"');
    expect(html).toContain('aria-label="Ignore all 9: 9 invitations from Brightlane Talent"');
  });

  it('that are none of ours are a fault', () => {
    const view = SAMPLES.usual('en');
    const urls = { ...view.urls, settings: 'javascript:alert(1)' };
    expect(() => renderDigest({ ...view, urls }, CATALOGUES.en)).toThrow(RangeError);
  });
});

describe('a digest', () => {
  it('is the same bytes for the same view', () => {
    for (const locale of LOCALES) {
      expect(renderDigest(SAMPLES.everything(locale), CATALOGUES[locale])).toEqual(
        renderDigest(SAMPLES.everything(locale), CATALOGUES[locale]),
      );
    }
  });

  it('says its language, direction, title and preview', () => {
    const { html, subject, preheader } = asRead(renderDigest(SAMPLES.usual('pl'), CATALOGUES.pl));
    expect(html).toMatch(/^<!doctype html><html lang="pl" dir="ltr"/u);
    expect(html).toContain(`<title>${subject}</title>`);
    expect(html).toContain(preheader.slice(0, 20));
    expect(html).toContain('name="color-scheme" content="light dark"');
    expect(html).toContain('prefers-color-scheme:dark');
    expect(html).toContain('[data-ogsc]');
  });

  it('isolates right-to-left names in both parts', () => {
    const { html, text } = asRead(renderDigest(SAMPLES.usual('en'), CATALOGUES.en));
    expect(html).toContain('<span dir="auto">יעל ברקוביץ׳</span>');
    expect(text).toContain('\u2068יעל ברקוביץ׳\u2069');
  });

  it('has a subject of its own each day, without anybody’s note', () => {
    const view = SAMPLES.usual('en');
    const subjects = ['2026-07-15', '2026-07-16', '2026-08-15'].map(
      (date) => renderDigest({ ...view, date }, CATALOGUES.en).subject,
    );
    expect(new Set(subjects).size).toBe(3);
    const { subject, preheader } = renderDigest(view, CATALOGUES.en);
    expect(`${subject}${preheader}`).not.toContain('bogie');
  });

  it('says who vouches where LinkedIn does not', () => {
    const view = SAMPLES.usual('en');
    const [first] = view.worth;
    if (first === undefined) throw new Error('the sample has nobody');
    const said = (trust: WorthItem['trust']) =>
      renderDigest({ ...view, worth: [{ ...first, trust }] }, CATALOGUES.en).text;
    expect(said('verified')).not.toContain('signature');
    expect(said('vouched')).toContain('A mail service we trust');
    expect(said('member')).toContain('You forwarded this yourself');
    expect(said('unverified').replaceAll('\n    ', ' ')).toContain('could not check that LinkedIn');
  });

  it('says what would have made the difference, once for each person', () => {
    for (const locale of LOCALES) {
      const view = SAMPLES.usual(locale);
      const told = view.mass.filter((row) => row.type === 'person' && row.counterfactual !== null);
      const { html, text } = asRead(renderDigest(view, CATALOGUES[locale]));
      const sentence = SAMPLE_WORDS[locale].without;
      expect(told.length).toBeGreaterThan(1);
      for (const part of [html, text.replace(/\s+/gu, ' ')]) expect(part.split(sentence)).toHaveLength(told.length + 1);
    }
  });

  it('says why the suspicious ones are set apart: unsigned, sent to somebody else, or both', () => {
    const [item] = SAMPLES.everything('en').suspicious;
    if (item === undefined) throw new Error('the sample has nobody');
    const said = (...reasons: readonly SuspiciousItem['why'][]) =>
      renderDigest(
        { ...SAMPLES.usual('en'), suspicious: reasons.map((why, n) => ({ ...item, number: 50 + n, why })) },
        CATALOGUES.en,
      ).text.replace(/\s+/gu, ' ');
    expect(said('unsigned')).toContain('Nobody vouches that LinkedIn sent these');
    expect(said('misdirected', 'misdirected')).toContain('LinkedIn sent these to another address than yours');
    expect(said('misdirected')).not.toContain('obody vouches');
    expect(said('unsigned', 'misdirected')).toContain('others were sent to another address than yours');
  });

  it('asks about forwarding in its subject, and tells what still waits', () => {
    const view = { ...SAMPLES.usual('en'), arrived: 0, silence: { days: 14, url: sampleUrl('fwd') } };
    const { subject, text } = renderDigest(view, CATALOGUES.en);
    expect(subject).toBe('15 July: is forwarding still on?');
    expect(text.replace(/\s+/gu, ' ')).toContain('19 invitations are waiting for you in all.');
  });

  it('counts a campaign’s people, not its row', () => {
    const { text } = renderDigest(SAMPLES.usual('en'), CATALOGUES.en);
    expect(text).toContain('Look like mass invitations (16)');
    expect(text).toContain('Ignore all 16: ');
    expect(text).toContain('Ignore all 9: ');
  });

  it('tells what waits besides what came', () => {
    const text = (arrived: number) => renderDigest({ ...SAMPLES.usual('en'), arrived }, CATALOGUES.en).text;
    expect(text(19)).not.toContain('in all');
    expect(text(2)).toContain('2 people have invited you');
    expect(text(2).replaceAll('\n', ' ')).toContain('19 invitations are waiting for you in all.');
    expect(text(0)).toContain('Nobody new has invited you');
  });

  it('shows an example of a reply with its own numbers', () => {
    expect(renderDigest(SAMPLES.usual('en'), CATALOGUES.en).text).toContain('\naccept 1 2, ask 3, ignore rest\n');
    expect(renderDigest(SAMPLES.onlyMass('en'), CATALOGUES.en).text).toContain('\nignore rest\n');
    expect(renderDigest(crowd('en', 1), CATALOGUES.en).text).toContain('\naccept 1\n');
    expect(renderDigest(SAMPLES.silence(), CATALOGUES.en).text).not.toContain('accept');
  });

  it('makes do with a mail that showed nothing but that somebody came', () => {
    const row: MassPerson = {
      type: 'person',
      number: 1,
      name: null,
      headline: null,
      score: 20,
      reason: null,
      trust: 'unverified',
      counterfactual: null,
      reminded: false,
      lapsesInDays: null,
      urls: { ignore: sampleUrl('i'), more: sampleUrl('m') },
    };
    const { text, html } = asRead(
      renderDigest({ ...SAMPLES.silence(), silence: null, arrived: 1, mass: [row] }, CATALOGUES.en),
    );
    expect(text).toContain('1.  Somebody\n    20 of 100');
    expect(html).not.toContain('null');
  });

  it('counts decisions beyond the first few', () => {
    const view = SAMPLES.usual('en');
    const decided = Array.from({ length: 23 }, (_, index) => ({
      action: 'ignore' as const,
      names: [`Person ${index}`],
      count: 1,
      newDevice: false,
      byReply: false,
      undoUrl: sampleUrl(`x${index}`),
    }));
    const { text } = renderDigest({ ...view, decided }, CATALOGUES.en);
    expect(text).toContain('Ignored: Person 7');
    expect(text).not.toContain('Person 8');
    expect(text).toContain('And 15 more');
  });

  it('asks about two people at most', () => {
    const question = { name: 'Ilse Brandt', acceptedOn: '2026-07-01', url: sampleUrl('w') };
    const { text } = renderDigest({ ...SAMPLES.usual('en'), written: [question, question, question] }, CATALOGUES.en);
    expect(text.match(/You accepted Ilse Brandt/gu)).toHaveLength(2);
  });
});
