import type { DigestView, MassRow, WorthItem } from '@guestlist/digest-mail';
import type { CSSProperties, ReactElement } from 'react';

const FONT = "'Iowan Old Style','Palatino Linotype',Palatino,Georgia,serif";
const TITLE: CSSProperties = { font: `600 19px/26px ${FONT}`, margin: 0 };
const LINE: CSSProperties = { color: '#67635b', fontSize: '15px', lineHeight: '22px', margin: '6px 0 0' };
const NOTE: CSSProperties = {
  borderLeft: '3px solid #1d6647',
  font: `italic 400 17px/27px ${FONT}`,
  margin: '16px 0 0',
  paddingLeft: '16px',
};
const BUTTON: CSSProperties = {
  background: 'transparent',
  border: '1px solid #a39d90',
  borderRadius: '6px',
  color: '#25231f',
  display: 'inline-block',
  fontSize: '16px',
  lineHeight: '20px',
  margin: '0 8px 8px 0',
  padding: '11px 20px',
  textDecoration: 'none',
};

/**
 * The same invitations as React components with the styles of our template, to be written by react-email's `render`.
 * React is loaded in its production form, which is much the faster one.
 *
 * @returns what renders the mail's HTML once
 */
export const reactEmail = async (view: DigestView): Promise<() => Promise<string>> => {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  const [{ createElement: h }, { render }] = await Promise.all([import('react'), import('@react-email/render')]);
  if (before === undefined) delete process.env['NODE_ENV'];
  else process.env['NODE_ENV'] = before;

  const lines = (texts: readonly (string | null)[], style: CSSProperties): readonly (ReactElement | null)[] =>
    texts.map((text, key) => (text === null ? null : h('p', { key, className: 'quiet', style }, text)));
  const buttons = (urls: Readonly<Record<string, string>>, name: string): readonly ReactElement[] =>
    Object.entries(urls).map(([action, href]) =>
      h('a', { key: action, className: 'out', href, style: BUTTON, 'aria-label': `${action}: ${name}` }, action),
    );
  const item = (content: readonly (ReactElement | readonly (ReactElement | null)[] | null)[]) =>
    h('table', { role: 'presentation', width: '100%', cellPadding: 0, cellSpacing: 0 }, [
      h('tbody', { key: 0 }, [h('tr', { key: 0 }, [h('td', { key: 0, style: { padding: '24px 0 0' } }, content)])]),
    ]);
  const Worth = ({ one }: { readonly one: WorthItem }) =>
    item([
      h('h3', { key: 'name', style: TITLE }, `${one.number}. ${one.name}`),
      lines([one.headline, one.place], LINE),
      one.note === null ? null : h('p', { key: 'note', className: 'note', dir: 'auto', style: NOTE }, one.note),
      lines(
        one.reasons.map(({ sentence, points }) => `${points} ${sentence}`),
        LINE,
      ),
      buttons(one.urls, one.name ?? ''),
    ]);
  const Mass = ({ one }: { readonly one: MassRow }) =>
    item([
      h('b', { key: 'name', style: TITLE }, `${one.number}. ${'name' in one ? one.name : one.company}`),
      lines('name' in one ? [one.headline, one.reason, one.counterfactual] : [one.reason], LINE),
      buttons(one.urls, 'name' in one ? (one.name ?? '') : ''),
    ]);
  const Digest = () =>
    h('html', { lang: 'en' }, [
      h('body', { key: 'body' }, [
        ...view.worth.map((one) => h(Worth, { key: one.number, one })),
        ...view.mass.map((one) => h(Mass, { key: one.number, one })),
      ]),
    ]);
  return () => render(h(Digest));
};
