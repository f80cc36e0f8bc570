const MOST_PAGES = 80;

/** A browser without a screen: it keeps cookies and follows links, and presses a page's one button when told to. */
export class Visitor {
  readonly #cookies = new Map<string, string>();
  readonly #site: string;

  constructor(site: string) {
    this.#site = site;
  }

  /** The pages that links lead to from some of them, on this site only: URL → head and body. */
  async crawl(from: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const pages = new Map<string, string>();
    const waiting = [...from];
    for (let url = waiting.shift(); url !== undefined && pages.size < MOST_PAGES; url = waiting.shift()) {
      const { href, origin } = new URL(url, this.#site);
      if (origin !== new URL(this.#site).origin || pages.has(href)) continue;
      const { page, leadsTo } = await this.#ask(href, {});
      pages.set(href, page);
      waiting.push(...leadsTo);
    }
    return pages;
  }

  /** Sends the first form of a page as it stands; gives where it leads. */
  async press(url: string): Promise<readonly string[]> {
    const { page } = await this.#ask(url, {});
    const action = /<form method="post" action="([^"]+)"/u.exec(page)?.[1] ?? '';
    const fields = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/gu)];
    const body = new URLSearchParams(fields.map(([, name = '', value = '']): [string, string] => [name, value]));
    const { leadsTo } = await this.#ask(new URL(action, this.#site).href, { method: 'POST', body });
    return leadsTo;
  }

  async #ask(href: string, init: RequestInit) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, origin: new URL(this.#site).origin };
    const response = await fetch(href, { redirect: 'manual', ...init, headers });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(set) ?? [];
      this.#cookies.set(name, value);
    }
    const body = await response.text();
    const links = [...body.matchAll(/href="([^"]+)"/gu)].map(([, link = '']) => link.replaceAll('&amp;', '&'));
    const page = `${[...response.headers].flat().join('\n')}\n${body}`;
    return { page, leadsTo: [response.headers.get('location') ?? [], links].flat() };
  }
}
