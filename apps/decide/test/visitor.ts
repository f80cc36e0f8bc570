import type { World } from './world.ts';

/** A form on a page, as a browser would send it. */
export interface Form {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly label: string;
}

export interface Shown {
  readonly status: number;
  readonly html: string;
  readonly title: string;
  readonly forms: readonly Form[];
  readonly hasScript: boolean;
  readonly headers: Headers;
}

/** Somebody with a browser, or a scanner that behaves like one. */
export interface Visitor {
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Shown>;
  /** Presses the first button whose label begins so, and follows the redirect. */
  readonly press: (page: Shown, label: string) => Promise<Shown>;
  readonly post: (
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Shown>;
  readonly cookies: ReadonlyMap<string, string>;
}

export const visitor = (world: World, keepsCookies = true): Visitor => {
  const cookies = new Map<string, string>();
  const request = async (path: string, init: RequestInit): Promise<Shown> => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0) headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await world.app.request(`https://g.example${path}`, { ...init, headers });
    if (keepsCookies) for (const line of response.headers.getSetCookie()) keep(cookies, line);
    const location = response.headers.get('location');
    if (response.status === 303 && location !== null) return request(location, {});
    return read(response);
  };
  const post: Visitor['post'] = (path, fields, headers = {}) =>
    request(path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { 'sec-fetch-site': 'same-origin', ...headers },
    });
  return {
    cookies,
    get: (path, headers = {}) => request(path, { headers }),
    post,
    press: (page, label) => {
      const form = page.forms.find((one) => one.label.startsWith(label));
      if (form === undefined)
        throw new Error(`no button "${label}" among ${page.forms.map((one) => one.label).join(', ')}`);
      return post(form.action, form.fields);
    },
  };
};

const keep = (cookies: Map<string, string>, line: string): void => {
  const [, name, value] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
  if (name === undefined || value === undefined) return;
  if (value === '' || /max-age=0/iu.test(line)) cookies.delete(name);
  else cookies.set(name, value);
};

const read = async (response: Response): Promise<Shown> => {
  const html = await response.text();
  const forms = [...html.matchAll(/<form method="post" action="([^"]*)"[^>]*>(.*?)<\/form>/gsu)].map(
    ([, action, inner]) => ({
      action: plain(action ?? ''),
      fields: Object.fromEntries(
        [...(inner ?? '').matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/gu)].map(([, name, value]) => [
          name ?? '',
          plain(value ?? ''),
        ]),
      ),
      label: plain(/<button[^>]*>([^<]*)</u.exec(inner ?? '')?.[1] ?? ''),
    }),
  );
  return {
    status: response.status,
    html,
    title: plain(/<h1>([^<]*)</u.exec(html)?.[1] ?? ''),
    forms,
    hasScript: html.includes('<script'),
    headers: response.headers,
  };
};

const plain = (html: string): string =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
