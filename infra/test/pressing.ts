import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { request } from './aws-events.ts';

/** What a function behind the HTTP API answers. */
export interface Page {
  readonly statusCode: number;
  readonly body: string;
  readonly cookies?: readonly string[];
}

const FORM = /<form[^>]*action="([^"]+)"[^>]*>([\s\S]*?)<\/form>/gu;
const INPUT = /<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"/gu;

interface Form {
  readonly action: string;
  readonly fields: URLSearchParams;
}

const formsOf = ({ body }: Page): readonly Form[] =>
  [...body.matchAll(FORM)].map(([, action = '', inside = '']) => {
    const fields = new URLSearchParams();
    for (const [, name = '', value = ''] of inside.matchAll(INPUT)) fields.append(name, value);
    return { action, fields };
  });

/** Links of our pages in a mail that was sent, by the letter of their kind. */
export const linksIn = (mail: Buffer | undefined, kind: 'd' | 'j'): readonly string[] => {
  const text = (mail?.toString() ?? '').replaceAll('=\r\n', '').replaceAll('=3D', '=');
  return [...new Set(text.match(new RegExp(`https://guestlist\\.example\\.org/${kind}/[\\w-]+`, 'gu')))];
};

/** The cookies a page has set, as the next request sends them. */
export const cookiesOf = ({ cookies = [] }: Page): string[] => cookies.map((cookie) => cookie.split(';')[0] ?? '');

/** Pressing the first button of a page. */
export const pressed = (page: Page, address: string): APIGatewayProxyEventV2 => {
  const [form] = formsOf(page);
  return request('POST', new URL(form?.action ?? '/no-form', address).href, form?.fields);
};

/** Choosing a file in the form of a page that takes one, and sending it, as a browser does and API Gateway hands it on. */
export const uploaded = async (page: Page, address: string, file: Blob): Promise<APIGatewayProxyEventV2> => {
  const form = formsOf(page).find(({ action }) => action.endsWith('/upload'));
  const data = new FormData();
  for (const [name, value] of form?.fields ?? []) data.append(name, value);
  data.append('mails', file, 'old.eml');
  const encoded = new Response(data);
  const event = request('POST', new URL(form?.action ?? '/no-form', address).href);
  return {
    ...event,
    headers: { ...event.headers, 'content-type': encoded.headers.get('content-type') ?? '' },
    body: Buffer.from(await encoded.arrayBuffer()).toString('base64'),
    isBase64Encoded: true,
  };
};
