import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Running, startGuestlist, temporaryFolder } from './running.ts';

const PUBLIC_PORT = 18_743;

describe('the local web', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let guestlist: Running;

  const status = (url: string, method: string, headers: Readonly<Record<string, string>>): Promise<number> =>
    new Promise((resolve, reject) => {
      request(url, { method, headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
        .on('error', reject)
        .end();
    });

  beforeAll(async () => {
    folder = await temporaryFolder();
    guestlist = await startGuestlist(folder.path, {
      PUBLIC_URL: 'https://guestlist.example',
      PUBLIC_PORT: String(PUBLIC_PORT),
    });
  });
  afterAll(async () => {
    await guestlist.end('SIGTERM');
    await folder.remove();
  });

  it('answers to its own names only', async () => {
    const { host } = new URL(guestlist.url);
    expect(await status(`${guestlist.url}/outbox`, 'GET', { host })).toBe(200);
    expect(await status(`${guestlist.url}/outbox`, 'GET', { host: 'rebound.example' })).toBe(403);
  });

  it('shows the outbox as a whole page', async () => {
    expect(await (await fetch(`${guestlist.url}/outbox`)).text()).toMatch(/^<!doctype html><html lang="en">/u);
  });

  it('takes posts from its own pages and from programs, as JSON', async () => {
    const json = { 'content-type': 'application/json' };
    expect(await status(`${guestlist.url}/tick`, 'POST', { ...json, 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await status(`${guestlist.url}/tick`, 'POST', { ...json, origin: 'https://elsewhere.example' })).toBe(403);
    expect(await status(`${guestlist.url}/tick`, 'POST', { ...json, origin: 'null' })).toBe(403);
    expect(await status(`${guestlist.url}/members`, 'POST', { 'content-type': 'text/plain' })).toBe(415);
    expect(await status(`${guestlist.url}/members`, 'POST', json)).toBe(400);
  });

  it('lets another site lead here, and read nothing', async () => {
    const from = (mode: string) => ({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode });
    expect(await status(`${guestlist.url}/outbox`, 'GET', from('navigate'))).toBe(200);
    expect(await status(`${guestlist.url}/outbox.json`, 'GET', from('no-cors'))).toBe(403);
  });

  it('refuses a member whose zone is an offset or whose name has control characters, and names the field', async () => {
    const ada = { email: 'ada@fernholz.example', name: 'Ada Sorel', timeZone: 'UTC', locale: 'en', digestAt: '07:00' };
    const refused = async (part: object): Promise<unknown> => {
      const body = JSON.stringify({ ...ada, ...part });
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${guestlist.url}/members`, { method: 'POST', headers, body });
      return { status: answer.status, ...((await answer.json()) as object) };
    };
    expect(await refused({ timeZone: '+02:00' })).toMatchObject({ status: 400, field: 'timeZone' });
    expect(await refused({ name: 'Ada\r\nBcc: all@fernholz.example' })).toMatchObject({ status: 400, field: 'name' });
  });

  it('shows the outside the members’ pages and nothing of this machine', async () => {
    const outside = `http://127.0.0.1:${PUBLIC_PORT}`;
    expect(await status(`${outside}/outbox.json`, 'GET', {})).toBe(404);
    expect(await status(`${outside}/tick`, 'POST', { 'content-type': 'application/json' })).not.toBe(200);
  });
});
