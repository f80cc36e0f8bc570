import { expiryOf } from '@guestlist/decision-links';
import {
  devices,
  exportMember,
  farewell,
  invitation,
  inviterRequests,
  memberById,
  memoryOf,
  remember,
} from '@guestlist/store';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Visitor } from './visitor.ts';
import { visitor } from './visitor.ts';
import type { World } from './world.ts';
import { worlds } from './worlds.ts';

const startWorld = worlds();
let world: World;
let someone: Visitor;

beforeEach(async () => {
  world = await startWorld();
  someone = visitor(world);
  const path = world.link({
    kind: 'desk',
    memberId: world.member.memberId,
    expiresAt: expiryOf('desk', world.deps.now()),
  });
  await someone.press(await someone.get(path), 'Open my settings');
});

const names = (html: string): readonly string[] =>
  [...html.matchAll(/class="name" href="\/history[^>]*>([^<]*)</gu)].map(([, name]) => name ?? '');

describe('the history', () => {
  it('lists all invitations, newest first, and finds them without accents or case', async () => {
    expect(names((await someone.get('/history')).html)).toEqual([
      'Tom Ferreira',
      'Anaïs Quentin',
      'Rick Dalton Hale',
      'Sophie Delattre',
      'Jonas Brandl',
      'Marta Kowalczyk',
    ]);
    expect(names((await someone.get('/history?q=ANAIS')).html)).toEqual(['Anaïs Quentin']);
    expect(names((await someone.get('/history?q=double+seat+valves')).html)).toEqual(['Marta Kowalczyk']);
    expect(names((await someone.get('/history?group=worth-accepting')).html)).toHaveLength(3);
    expect(names((await someone.get('/history?decision=accept')).html)).toEqual([]);
    expect((await someone.get('/history?q=%22%3E%3Cscript%3E')).html).not.toContain('<script>');
  });

  it('lets one decide and take back on an invitation’s own page, with its steps', async () => {
    const key = world.invitations[0];
    const page = await someone.get(`/history/${key}`);
    expect(page.title).toBe('Marta Kowalczyk');
    const done = await someone.press(page, 'Accept');
    expect(done.html).toContain('Last step: accept Marta Kowalczyk on LinkedIn');
    const stored = () => invitation(world.store, world.member.memberId, key ?? ('' as never));
    expect((await stored())?.decision).toMatchObject({ action: 'accept', source: 'page', newDevice: false });
    const undone = await someone.press(done, 'Undo');
    expect(undone.html).toContain('taken back');
    expect((await stored())?.decision).toBeNull();
    expect(names((await someone.get('/history?decision=none')).html)).toHaveLength(6);
  });

  it('draws what came each day and what became of it', async () => {
    await someone.press(await someone.get(`/history/${world.invitations[0]}`), 'Accept');
    const { html } = await someone.get('/history');
    expect(html).toContain('<svg');
    expect(html).toContain('20 November 2026: Worth accepting 3, Mass invitation 3');
    expect(html).toContain('accepted 1');
  });

  it('is closed without a session', async () => {
    for (const path of ['/history', '/data', '/data/guestlist.json', '/data/erase', '/settings/door', '/welcome']) {
      expect((await visitor(world).get(path)).status).toBe(401);
    }
  });
});

describe('what is held', () => {
  it('can be taken along as JSON and as CSV that no spreadsheet runs', async () => {
    const json = await someone.get('/data/guestlist.json');
    expect(json.headers.get('content-disposition')).toContain('attachment');
    expect(json.html).toContain('Marta Kowalczyk');
    const csv = await someone.get('/data/guestlist.csv');
    expect(csv.html.split('\r\n')).toHaveLength(8);
    expect(csv.html).toContain('"Dear Inès, we met at your talk');
  });

  it('is erased only with the box ticked, and then wholly', async () => {
    const page = await someone.get('/data/erase');
    const fields = page.forms[0]?.fields ?? {};
    expect((await someone.post('/data/erase', fields)).status).toBe(400);
    expect(await memberById(world.store, world.member.memberId)).not.toBeNull();
    const link = world.decisionLink(0, 'accept');
    expect((await someone.post('/data/erase', { ...fields, sure: 'on' })).title).toBe('Everything of yours is gone');
    expect(world.mails).toMatchObject([{ notice: 'erased' }]);
    expect(await memberById(world.store, world.member.memberId)).toBeNull();
    expect(await farewell(world.store, world.member.memberId)).toMatchObject({ email: world.member.email });
    expect(await exportMember(world.store, world.member.memberId)).toHaveLength(1);
    expect((await someone.get('/history')).status).toBe(401);
    expect((await someone.get(link)).title).toBe('We hold nothing under this link');
  });

  it('counts the known devices and forgets them', async () => {
    await someone.press(await someone.get(world.decisionLink(0, 'accept')), 'Accept');
    const page = await someone.get('/data');
    expect(page.html).toContain('1 device is known');
    await someone.press(page, 'Forget them all');
    expect(await devices(world.store, world.member.memberId)).toEqual([]);
  });
});

describe('what was learned', () => {
  it('is told and can be forgotten one by one', async () => {
    const memberId = world.member.memberId;
    const at = '2026-11-20T08:00:00.000Z';
    const example = (n: number, traits: readonly string[]) =>
      ({ key: world.invitations[n] ?? ('' as never), at, action: 'accept', traits }) as const;
    await remember(world.store, {
      memberId,
      known: [],
      examples: [
        example(0, ['company:zawory-nord', 'score:71']),
        { ...example(1, ['role:recruiter', 'company:gone ltd']), key: 'i.gone' as never },
      ],
    });
    const page = await someone.get('/settings');
    expect(page.html).toContain('Marta Kowalczyk');
    expect(page.html).toContain('gone ltd');
    expect(page.html).not.toMatch(/score:|recruiter|company:/u);
    const forms = page.forms.filter(({ action }) => action === '/settings/forget');
    expect(forms).toHaveLength(2);
    const mine = forms.find(({ fields }) => fields['key'] === world.invitations[0]);
    await someone.post('/settings/forget', mine?.fields ?? {});
    expect((await memoryOf(world.store, memberId)).examples.map(({ key }) => key)).toEqual(['i.gone']);
  });
});

describe('another strictness', () => {
  it('is tried on the past before anything is saved', async () => {
    const fields = {
      ...(await someone.get('/settings')).forms[0]?.fields,
      name: 'Inès',
      digestAt: '07:30',
      strictness: 'strict',
    };
    const page = await someone.post('/settings/preview', fields);
    expect(page.html).toMatch(/of your last 6 invitations would change sides/u);
    expect((await memberById(world.store, world.member.memberId))?.member.strictness).toBe('balanced');
  });
});

describe('the inviters’ page', () => {
  it('queues a request for the operator and tells nobody anything', async () => {
    const stranger = visitor(world);
    const form = (await stranger.get('/inviters')).forms[0];
    const ask = { ...form?.fields, profileUrl: 'linkedin.com/in/marta-k', replyTo: 'marta@example.net', wish: 'erase' };
    expect((await stranger.post('/inviters', { ...ask, profileUrl: 'https://evil.example/in/x' })).status).toBe(400);
    expect((await stranger.post('/inviters', ask)).title).toBe('Your request is with us');
    expect(await inviterRequests(world.store)).toMatchObject([
      { profileUrl: 'https://www.linkedin.com/in/marta-k/', replyTo: 'marta@example.net', wish: 'erase' },
    ]);
  });
});

describe('a report', () => {
  it('needs a trusted device or a fresh link, and says to whom it goes', async () => {
    const stranger = visitor(world);
    const refused = await stranger.press(await stranger.get(world.decisionLink(3, 'report')), 'Report');
    expect(refused.status).toBe(403);
    expect((await stranger.press(refused, 'Mail me a fresh link')).title).toBe('A fresh link is on its way');
    const done = await someone.press(await someone.get(`/history/${world.invitations[3]}`), 'Report');
    expect(done.html).toContain('Reports go to LinkedIn, not to us');
    expect(done.html).toContain('mailto:phishing@linkedin.com');
  });
});

describe('the report of a mail nobody vouches for', () => {
  const BUTTON = 'Mail me the report, original attached';

  it('is mailed to the member with the original, from a device of theirs only', async () => {
    const shady = await startWorld({ trust: (n) => (n === 0 ? 'unverified' : 'verified') });
    try {
      const owner = visitor(shady);
      await owner.press(await owner.get(shady.decisionLink(1, 'ignore')), 'Ignore');
      shady.pass(11 * 60_000);
      const done = await owner.press(await owner.get(shady.decisionLink(0, 'report')), 'Report');
      const sent = await owner.press(done, BUTTON);
      expect(sent.title).toBe('Your report is on its way');
      const { noticeId, ...job } = { noticeId: '', ...shady.mails.at(-1) };
      expect(job).toEqual({ type: 'notice', notice: 'report', memberId: shady.member.memberId });
      expect(Buffer.from(noticeId.split('.')[2] ?? '', 'base64url').toString()).toBe(shady.invitations[0]);
      expect(noticeId).toMatch(/^[\w.-]{1,256}$/u);

      const others = visitor(shady);
      expect((await others.get(shady.decisionLink(0, 'report'))).html).not.toContain(BUTTON);
      const form = done.forms.find(({ label }) => label === BUTTON);
      expect((await others.post(form?.action ?? '', form?.fields ?? {})).status).toBe(403);
      const verified = await owner.press(await owner.get(shady.decisionLink(2, 'report')), 'Report');
      expect(verified.html).not.toContain(BUTTON);
      expect(verified.html).toContain('mailto:phishing@linkedin.com');
      expect(shady.mails).toHaveLength(1);
    } finally {
      await shady.stop();
    }
  });

  it('can be asked for from the history too', async () => {
    const shady = await startWorld({ trust: () => 'unverified' });
    try {
      const owner = visitor(shady);
      const expiresAt = expiryOf('desk', shady.deps.now());
      const desk = shady.link({ kind: 'desk', memberId: shady.member.memberId, expiresAt });
      await owner.press(await owner.get(desk), 'Open my settings');
      const done = await owner.press(await owner.get(`/history/${shady.invitations[3]}`), 'Report');
      expect((await owner.press(done, BUTTON)).title).toBe('Your report is on its way');
    } finally {
      await shady.stop();
    }
  });
});

describe('asking why', () => {
  it.each([
    [1, 'de', 'vielen Dank für Ihre Einladung'],
    [4, 'fr', 'merci pour votre invitation'],
    [0, 'en', 'thank you for your invitation'],
  ])('gives ready words in the language of inviter %i (%s)', async (n, language, words) => {
    const done = await someone.press(await someone.get(world.decisionLink(n, 'ask')), 'Ask');
    expect(done.html).toContain(`lang="${language}" readonly`);
    expect(done.html).toContain(words);
  });
});
