import { bodyInside } from './html-to-text.ts';
import { BASE62, DIGITS, type Random } from './random.ts';

/** What a mail program does to the HTML it quotes. */
export interface Rewriting {
  /** Put before each class and id; null when they are dropped. */
  readonly prefix: string | null;
  readonly dataAttributes: boolean;
  readonly styles: boolean;
  readonly safeLinks: boolean;
}

/** A link as Defender's Safe Links rewrites it. */
export const safeLink = (url: string, random: Random): string =>
  `https://eur0${1 + random.int(5)}.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=05%7C02%7C%7C${random.chars('0123456789abcdef', 32)}%7C0%7C0%7C${random.chars(DIGITS, 18)}%7CUnknown&sdata=${random.chars(BASE62, 43)}%3D&reserved=0`;

const LINK = /href="(https?:[^"]*)"/gu;

const rewriteClasses = (html: string, prefix: string | null): string =>
  prefix === null
    ? html.replace(/ (?:class|id)="[^"]*"/gu, '')
    : html.replace(/ (class|id)="([^"]*)"/gu, (_, name: string, value: string) => {
        const renamed = value
          .split(' ')
          .map((part) => (part === '' ? '' : `${prefix}${part}`))
          .join(' ');
        return ` ${name}="${renamed}"`;
      });

/** The quoted body: the inside of `<body>`, its attributes treated as the program treats them. */
export const quotedBody = (html: string, rewriting: Rewriting, random: Random): string => {
  let body = rewriteClasses(bodyInside(html), rewriting.prefix).replace(/<!--\[if[\s\S]*?<!\[endif\]-->/gu, '');
  if (!rewriting.dataAttributes) body = body.replace(/ (?:data-[\w-]+|aria-[\w-]+|role|tabindex)(?:="[^"]*")?/gu, '');
  if (!rewriting.styles) body = body.replace(/ style="[^"]*"/gu, '');
  if (!rewriting.safeLinks) return body;
  return body.replace(LINK, (_, url: string) => {
    const wrapped = safeLink(url.replace(/&amp;/gu, '&'), random).replace(/&/gu, '&amp;');
    return `href="${wrapped}" data-linkindex="${random.int(30)}" data-auth="NotApplicable"`;
  });
};
