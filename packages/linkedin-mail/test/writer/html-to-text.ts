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

/** Plain text of a mail's HTML as mail programs make it: `text <link>`, `[image: alt]`, a line for each block. */
export const htmlToText = (html: string): string => {
  const links: string[] = [];
  const out: string[] = [];
  const tokens = html.replace(/<!--[\s\S]*?-->/gu, '').replace(/<(style|head)[\s\S]*?<\/\1>/gu, '');
  for (const token of tokens.split(/(<[^>]*>)/u)) {
    if (!token.startsWith('<')) {
      out.push(unescapeHtml(token).replace(/[ \r\n\t]+/gu, ' '));
      continue;
    }
    const name = /^<(\/?\w+)/u.exec(token)?.[1] ?? '';
    if (name === 'a') links.push(attribute(token, 'href') ?? '');
    else if (name === '/a') {
      const href = links.pop();
      if (href !== undefined && href !== '') out.push(` <${href}>`);
    } else if (name === 'img') {
      const alt = attribute(token, 'alt');
      if (alt !== null && alt !== '') out.push(`[image: ${alt}]`);
    } else if (BREAKS.has(name)) out.push('\n');
  }
  return out
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
};
