import { expiryOf } from '@guestlist/decision-links';
import type { MailJob } from '@guestlist/model';
import {
  countKind,
  doorOwner,
  memberByEmail,
  memberById,
  pendingAddresses,
  putForwardingConfirmation,
} from '@guestlist/store';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Visitor } from './visitor.ts';
import { visitor } from './visitor.ts';
import type { World } from './world.ts';
import { worlds } from './worlds.ts';

const startWorld = worlds();
let world: World;
let uploads: string[];

beforeEach(async () => {
  uploads = [];
  world = await startWorld({
    deps: {
      acceptUpload: async (memberId, file) => {
        uploads.push(`${memberId} ${Buffer.from(file).toString()}`);
        return { outcome: 'taken', mails: 2 };
      },
    },
  });
});

const person = { email: 'Bo@Example.net', name: 'Bo Lindqvist', locale: 'de', timeZone: 'Europe/Stockholm' };

const askToJoin = async (someone: Visitor, fields: Readonly<Record<string, string>> = person) => {
  const form = (await someone.get('/join')).forms[0];
  return someone.post('/join', { ...form?.fields, ...fields });
};
const joinLink = (job: MailJob | undefined): string =>
  world.link({ kind: 'join', memberId: job?.memberId ?? '', expiresAt: expiryOf('join', world.deps.now()) });
const openDesk = async (someone: Visitor): Promise<void> => {
  const path = world.link({
    kind: 'desk',
    memberId: world.member.memberId,
    expiresAt: expiryOf('desk', world.deps.now()),
  });
  await someone.press(await someone.get(path), 'Open my settings');
};

describe('joining', () => {
  it('makes nobody a member before a press in the mail that was sent to the address', async () => {
    const someone = visitor(world);
    expect((await askToJoin(someone)).status).toBe(200);
    const [job] = world.mails;
    expect(job).toMatchObject({ type: 'notice', notice: 'confirm-joining' });
    const pending = await memberById(world.store, job?.memberId ?? '');
    expect(pending).toMatchObject({
      status: 'pending',
      nextDueAt: null,
      member: { email: 'bo@example.net', locale: 'de' },
    });
    expect(await doorOwner(world.store, pending?.member.door ?? '')).toBeNull();

    const page = await someone.get(joinLink(job));
    expect((await memberById(world.store, job?.memberId ?? ''))?.status).toBe('pending');
    const welcome = await someone.post(page.forms[0]?.action ?? '', page.forms[0]?.fields ?? {});
    const member = await memberById(world.store, job?.memberId ?? '');
    expect(member).toMatchObject({ status: 'active', nextDueAt: '2026-11-24T06:30:00.000Z' });
    expect(welcome.html).toContain(member?.member.door ?? 'no door');
    expect(member?.member.door).toMatch(/^[0-9a-z]{20}@in\.example\.org$/u);
    expect(await doorOwner(world.store, member?.member.door ?? '')).toMatchObject({ memberId: job?.memberId });
  });

  it('is confirmed once; the link then only offers a fresh one by mail', async () => {
    const someone = visitor(world);
    await askToJoin(someone);
    const path = joinLink(world.mails[0]);
    const page = await someone.get(path);
    await someone.post(page.forms[0]?.action ?? '', page.forms[0]?.fields ?? {});
    const again = await visitor(world).get(path);
    expect(again.forms.map(({ action }) => action)).toEqual([`${path}/link`]);
  });

  it('gives no hint whether an address is known: a member is mailed their own way in', async () => {
    const [stranger, known] = [
      await askToJoin(visitor(world)),
      await askToJoin(visitor(world), { ...person, email: world.member.email }),
    ];
    expect(known.html.replace(/nonce="[^"]*"/gu, '')).toBe(stranger.html.replace(/nonce="[^"]*"/gu, ''));
    expect(world.mails[1]).toMatchObject({ notice: 'settings-link', memberId: world.member.memberId });
    expect((await memberByEmail(world.store, world.member.email))?.member.name).toBe('Inès Morel');
  });

  it('mails one address three times a day at most, and one network ten times an hour', async () => {
    const someone = visitor(world);
    for (let n = 0; n < 5; n += 1) expect((await askToJoin(someone)).status).toBe(200);
    expect(world.mails).toHaveLength(3);
    for (let n = 0; n < 5; n += 1) await askToJoin(someone, { ...person, email: `p${n}@example.net` });
    expect((await askToJoin(someone, { ...person, email: 'p9@example.net' })).status).toBe(429);
  });

  it('asks again when the address or the name will not do', async () => {
    const someone = visitor(world);
    for (const fields of [
      { ...person, email: 'bo' },
      { ...person, name: ' ' },
      { ...person, email: 'a b@c.d' },
    ]) {
      const page = await askToJoin(someone, fields);
      expect(page.status).toBe(400);
      expect(page.html).toContain('aria-invalid="true"');
    }
    expect(world.mails).toEqual([]);
  });

  it('is over after a day', async () => {
    const someone = visitor(world);
    await askToJoin(someone);
    const path = joinLink(world.mails[0]);
    world.pass(86_400_000);
    expect((await someone.get(path)).status).toBe(410);
  });
});

describe('the page about forwarding', () => {
  it('tells of the first mail, and a waiting page notices', async () => {
    const someone = visitor(world);
    await askToJoin(someone, { ...person, locale: 'en' });
    const [job] = world.mails;
    const before = await someone.press(await someone.get(joinLink(job)), 'Yes, open my door');
    expect(before.html).toContain('We are waiting for your first mail');
    const state = (await someone.get('/welcome/state')).html;
    expect(before.html).toContain(`data-state="${state}"`);
    await countKind(world.store, { memberId: job?.memberId ?? '', kind: 'jobs', at: '2026-11-23T07:00:00.000Z' });
    expect((await someone.get('/welcome/state')).html).not.toBe(state);
    expect((await someone.get('/welcome')).html).toContain('We have received your first mail');
    expect((await visitor(world).get('/welcome/state')).status).toBe(401);
  });

  it('shows a forwarding code and only a link that leads to the provider itself', async () => {
    const someone = visitor(world);
    await openDesk(someone);
    const confirmation = { provider: 'gmail', code: '730 114 552', requestedBy: 'ines.morel@example.org' } as const;
    const put = (link: string) =>
      putForwardingConfirmation(world.store, {
        memberId: world.member.memberId,
        receivedAt: world.deps.now().toISOString(),
        confirmation: { ...confirmation, link },
      });
    await put('https://mail-settings.google.com/mail/vf-abc');
    expect((await someone.get('/welcome')).html).toContain('href="https://mail-settings.google.com/mail/vf-abc"');
    world.pass(1000);
    await put('https://mail-settings.google.com.evil.example/mail/vf-abc');
    const { html } = await someone.get('/welcome');
    expect(html).toContain('730 114 552');
    expect(html).not.toContain('evil.example');
  });

  it('takes old mails', async () => {
    const someone = visitor(world);
    await openDesk(someone);
    const page = await someone.get('/welcome');
    const nonce = page.forms.find(({ action }) => action === '/welcome/upload')?.fields['nonce'] ?? '';
    const body = new FormData();
    body.set('nonce', nonce);
    body.set('mails', new File(['From: a@b.example\n\nhello'], 'one.eml'));
    const cookie = [...someone.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const send = (form: FormData) =>
      world.app.request('/welcome/upload', { method: 'POST', body: form, headers: { cookie } });
    expect(await (await send(body)).text()).toContain('2 mails are being read');
    expect(uploads).toEqual([`${world.member.memberId} From: a@b.example\n\nhello`]);
    body.set('mails', new File([new Uint8Array(5 * 1024 * 1024 + 1)], 'all.mbox'));
    expect((await send(body)).status).toBe(400);
  });
});

describe('a further address', () => {
  it('counts only after a press in a mail to it', async () => {
    const someone = visitor(world);
    await openDesk(someone);
    const form = (await someone.get('/settings')).forms.find(({ action }) => action === '/settings/addresses');
    await someone.post('/settings/addresses', { ...form?.fields, address: 'Ines@Work.example' });
    const [waiting] = await pendingAddresses(world.store, world.member.memberId);
    expect(waiting?.address).toBe('ines@work.example');
    expect(world.mails[0]).toMatchObject({ notice: 'confirm-address' });
    const path = world.link({
      kind: 'address',
      memberId: world.member.memberId,
      addressId: waiting?.addressId ?? '',
      expiresAt: expiryOf('address', world.deps.now()),
    });
    const mailReader = visitor(world);
    const page = await mailReader.get(path);
    const addresses = async () => (await memberById(world.store, world.member.memberId))?.member.addresses;
    expect(await addresses()).toEqual(['ines.morel@example.org']);
    expect((await mailReader.press(page, 'Yes, it is mine')).title).toBe('This address is yours now');
    expect(await addresses()).toEqual(['ines.morel@example.org', 'ines@work.example']);
    const settings = await someone.get('/settings');
    await someone.press(settings, 'Remove');
    expect(await addresses()).toEqual(['ines.morel@example.org']);
  });
});

describe('a new door', () => {
  it('closes the old one at once', async () => {
    const someone = visitor(world);
    await openDesk(someone);
    const done = await someone.press(await someone.get('/settings/door'), 'Get a new door');
    const door = /[0-9a-z]{20}@in\.example\.org/u.exec(done.html)?.[0] ?? '';
    expect(await doorOwner(world.store, door)).toMatchObject({ memberId: world.member.memberId });
    expect(await doorOwner(world.store, world.member.door)).toBeNull();
  });
});
