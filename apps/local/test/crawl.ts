const MOST_PAGES = 80;

/** All pages of one site that its links lead to from some of them, asked for with the cookies it sets: path → page. */
export const crawl = async (site: string, from: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const pages = new Map<string, string>();
  const cookies = new Map<string, string>();
  const waiting = [...from];
  for (let url = waiting.shift(); url !== undefined && pages.size < MOST_PAGES; url = waiting.shift()) {
    const { href, origin } = new URL(url, site);
    if (origin !== new URL(site).origin || pages.has(href)) continue;
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(href, { redirect: 'manual', headers: { cookie } });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(set) ?? [];
      cookies.set(name, value);
    }
    const body = await response.text();
    pages.set(href, `${[...response.headers].flat().join('\n')}\n${body}`);
    const links = [...body.matchAll(/(?:href|action)="([^"]+)"/gu)].map(([, link = '']) =>
      link.replaceAll('&amp;', '&'),
    );
    waiting.push(...[response.headers.get('location') ?? [], links].flat());
  }
  return pages;
};
