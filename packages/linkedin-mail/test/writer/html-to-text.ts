const BREAKS = new Set(['/p', '/div', '/tr', '/h1', '/h2', '/h3', 'br', '/table', '/blockquote', 'hr']);

const unescapeHtml = (text: string): string =>
  text
    .replace(/&nbsp;/gu, '\u00a0')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, '&');

const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag);
  return found?.[1] === undefined ? null : unescapeHtml(found[1]);
};

/** The inside of `<body>`, or the whole where there is none. */
export const bodyInside = (html: string): string => {
  const start = /<body[^>]*>/u.exec(html);
  if (start === null) return html;
  const end = html.lastIndexOf('</body>');
  return html.slice(start.index + start[0].length, end < 0 ? undefined : end);
};

/** What a tag becomes; `links` holds the targets of the links that are open. */
const textOfTag = (tag: string, links: string[]): string => {
  const name = /^<(\/?\w+)/u.exec(tag)?.[1] ?? '';
  if (BREAKS.has(name)) return '\n';
  if (name === 'img') {
    const alt = attribute(tag, 'alt') ?? '';
    return alt === '' ? '' : `[image: ${alt}]`;
  }
  if (name === 'a') links.push(attribute(tag, 'href') ?? '');
  if (name !== '/a') return '';
  const href = links.pop() ?? '';
  return href === '' ? '' : ` <${href}>`;
};

/** Plain text of a mail's HTML as mail programs make it: `text <link>`, `[image: alt]`, a line for each block. */
export const htmlToText = (html: string): string => {
  const links: string[] = [];
  return html
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/<(style|head)[\s\S]*?<\/\1>/gu, '')
    .split(/(<[^>]*>)/u)
    .map((token) =>
      token.startsWith('<') ? textOfTag(token, links) : unescapeHtml(token).replace(/[ \r\n\t]+/gu, ' '),
    )
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
};
