import { type Frame, intendedLine } from './frame.ts';
import { help2025, icon, page2025, photoUrl, pixel2025, tail2025, unsubscribe2025 } from './links.ts';
import { type ElementWriter, escapeHtml, filler, rows, TABLE } from './markup.ts';

const HEAD = `<head> <meta http-equiv="Content-Type" content="text/html;charset=utf-8"> <meta name="viewport" content="width=device-width; initial-scale=0.666667; user-scalable=0"> <title></title> <style>
            @media (max-width: 512px) { .mercado-container { width: 100% !important; } }
          </style> <style>body {font-family: -apple-system, system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif;}</style> <!--[if mso]><style type="text/css"> </style><![endif]--> </head>`;

const badge = (frame: Frame, el: ElementWriter, path: string, name: string): string =>
  el(
    'td',
    { class: 'px-0.5', valign: 'middle', align: 'right' },
    el(
      'a',
      { href: page2025(frame, path, `header-0-${name}_glimmer`), target: '_blank', class: 'h-[25px]' },
      el('img', { class: 'h-[25px]', alt: `${name} icon`, src: icon('izfrl7sy41iivatf32lrwsqgo'), height: '25' }),
    ),
  );

const ownPhoto = (frame: Frame, el: ElementWriter): string => {
  const href = `https://www.linkedin.com/comm/in/wilhelmine-owner?${tail2025(frame, 'header-0-profile_glimmer')}`;
  const image = el('img', {
    alt: frame.record.recipient.name,
    src: photoUrl(frame),
    class: 'rounded-[100%] w-[32px]',
    width: '32',
  });
  return el(
    'table',
    { ...TABLE, 'data-test-header-profile': true },
    el('tr', {}, el('td', {}, el('a', { href, target: '_blank' }, image))),
  );
};

const header = (frame: Frame, el: ElementWriter): string => {
  const logo = el(
    'a',
    { href: page2025(frame, 'feed/', 'header-0-home_glimmer_static_badging_with_count'), target: '_blank' },
    el('img', { alt: 'LinkedIn', src: icon('yb8kq6ez1wlqbp3uc7na6rgjy'), 'data-test-header-static-badging-img': true }),
  );
  const badges =
    frame.layout.header === 'photo'
      ? el('td', { align: 'right' }, ownPhoto(frame, el))
      : [
          badge(frame, el, 'messaging/', 'messaging'),
          badge(frame, el, 'mynetwork/', 'my_network'),
          badge(frame, el, 'notifications/', 'notifications'),
        ].join(' ');
  return el(
    'table',
    { ...TABLE, 'data-test-header-notification-badges': true },
    el('tbody', {}, el('tr', {}, el('td', {}, logo), badges)),
  );
};

const upsells = (frame: Frame, el: ElementWriter): string[] => {
  const store = el(
    'a',
    {
      href: 'https://apps.microsoft.com/store/detail/9WZDNCRFJ4Q7?launch=true&cid=linkedin_email_upsell',
      target: '_blank',
    },
    el('img', { alt: 'Microsoft', src: icon('ebln1v3w6rx2bka02l0hce36y') }),
  );
  const premium = el(
    'a',
    { href: page2025(frame, 'premium/products/', 'premium-0-upsell'), 'data-test-id': 'premium-upsell-cta' },
    escapeHtml(frame.words.upsell),
  );
  return [
    ...(frame.layout.premium ? [el('div', { 'data-test-id': 'premium-upsell' }, premium)] : []),
    el('h2', { class: 'text-lg text-teal-80' }, ` ${escapeHtml(frame.words.getApp)} `),
    el('div', { 'data-test-id': 'footer-app-store-icon' }, store),
  ];
};

const footer = (frame: Frame, el: ElementWriter): string => {
  const link = (href: string, text: string, extra = {}): string =>
    el('a', { href, target: '_blank', class: 'text-inherit underline', ...extra }, escapeHtml(text));
  const cells = [
    el('td', { class: 'pb-1 m-0', 'data-test-id': 'email-footer__intended' }, ` ${escapeHtml(intendedLine(frame))} `),
    el('td', { class: 'pb-1 m-0' }, link(help2025(frame, 4788, 'SecurityHelp-0-footerglimmer'), `${frame.words.why}.`)),
    el('td', { class: 'pb-1 m-0' }, ` ${escapeHtml(frame.words.receiving2025)} `),
    el(
      'td',
      { class: 'pb-1 m-0' },
      link(unsubscribe2025(frame, 'unsubscribe-0-footerGlimmer'), frame.words.unsubscribe),
      '&nbsp;&nbsp;·&nbsp;&nbsp;',
      link(help2025(frame, 67, 'help-0-footerglimmer'), frame.words.help, { 'data-test-help-link': true }),
    ),
    el(
      'td',
      { class: 'pb-1' },
      el(
        'a',
        { href: page2025(frame, 'feed/', 'footer-0-logoGlimmer'), target: '_blank' },
        el('img', { src: icon('rt1gx87cccjw6e2oeak31xrma'), alt: 'LinkedIn', height: '14' }),
      ),
    ),
    el(
      'td',
      { 'data-test-copyright-text': true },
      ' © 2026 LinkedIn Ireland Unlimited Company, Wilton Plaza, Wilton Place, Dublin 2. ',
      el('span', { 'data-test-trademarks-text': true }, ` ${escapeHtml(frame.words.trademark)} `),
    ),
  ];
  return el('table', { ...TABLE, class: 'text-xs ' }, el('tbody', {}, ...cells.map((cell) => el('tr', {}, cell))));
};

/**
 * A whole HTML part of 2025 around its content.
 *
 * @param preheader plain text
 * @param content cells of HTML, top to bottom
 */
export const glimmerShell = (
  frame: Frame,
  el: ElementWriter,
  preheader: string,
  content: readonly string[],
): string => {
  const hidden =
    'visibility: hidden; height: 0px; max-height: 0; width: 0px; overflow: hidden; opacity: 0; mso-hide: all;';
  const lead = el(
    'div',
    { class: 'h-0 opacity-0', style: hidden, 'data-email-preheader': 'true' },
    escapeHtml(preheader),
  );
  const push = el('div', { class: 'h-0 opacity-0', style: hidden }, filler(90));
  const body = el(
    'body',
    {
      dir: 'ltr',
      class: 'font-sans bg-color-background-canvas w-full m-0 p-0 pt-1',
      style: 'margin: 0px; background-color: #f3f2f0;',
    },
    lead,
    push,
    el(
      'table',
      { ...TABLE, width: '512', align: 'center', class: 'mercado-container w-[512px]' },
      el(
        'tbody',
        {},
        el('tr', {}, el('td', {}, rows(el, header(frame, el), ...content, ...upsells(frame, el), footer(frame, el)))),
      ),
    ),
    `<img alt role="presentation" src="${pixel2025(frame)}" width="1" height="1">`,
  );
  return `<html xmlns="http://www.w3.org/1999/xhtml" lang="${frame.words.tag}" xml:lang="${frame.words.tag}"> ${HEAD} ${body} </html>`;
};
