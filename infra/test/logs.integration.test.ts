import { writeMail } from '@guestlist/linkedin-mail/test-mails';
import { createMember, recordInvitation, streamRecord, unscoredInvitations } from '@guestlist/store';
import { facts, mail } from '@guestlist/store/test-builders';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { APP_FUNCTIONS, OWN_FUNCTIONS } from '../scripts/functions.ts';
import { member as ada, at, hoursAgo } from './ada.ts';
import { fromQueue, receipt, request, returned } from './aws-events.ts';
import { type DeployedWorld, type Functions, startDeployed } from './deployed-world.ts';
import { linksIn, type Page, pressed } from './pressing.ts';

/** Stands in every word of every person here; of no log may it be read. */
const MARK = /quillmark/iu;
const member = {
  ...ada,
  memberId: 'marked',
  name: 'Ada Quillmark',
  email: 'ada@quillmark.example',
  addresses: ['ada@quillmark.example'],
  door: `u-${'q2r3s4t5u6'.repeat(2)}@example.org`,
  profile: { ...ada.profile, name: 'Ada Quillmark', company: 'Quillmark Tools', lookingFor: ['quillmark presses'] },
};
const recipient = {
  name: member.name,
  firstName: 'Ada',
  headline: null,
  email: member.email,
  memberNumber: '48151623',
};
const inviter = {
  name: 'Nadezhda Quillmark',
  firstName: 'Nadezhda',
  headline: 'Kilns at Quillmark',
  title: null,
  company: 'Quillmark',
  location: 'Quillmark-sur-Mer',
  slug: 'nadezhda-quillmark',
  memberNumber: '777888999',
  photo: false,
};
const written = { language: 'en', recipient, inviter, door: member.door, note: 'Have you seen Quillmark?' } as const;
const TROUBLE = 'Value Nadezhda Quillmark <ada@quillmark.example> "Have you seen Quillmark?" is not allowed';
type Name = keyof Functions;

describe('what the functions write to their logs', () => {
  let world: DeployedWorld;
  /** What a function threw is logged by Lambda itself. */
  const thrown: Record<string, string> = {};
  const drive = async (name: Name, event: unknown): Promise<unknown> => {
    try {
      return await world.functions[name].invoke(event);
    } catch (error) {
      thrown[name] = `${thrown[name] ?? ''}${error instanceof Error ? error.message : ''}\n`;
      return null;
    }
  };
  const receive = (messageId: string, seed: string, more: object = {}, key?: null) => {
    const drafted = { ...written, seed, invitedAt: hoursAgo(5), sentAt: hoursAgo(4), way: 'direct', ...more } as const;
    const { eml, envelope } = writeMail(drafted, key === null ? { key } : {});
    world.cloud.bucket.set(messageId, Buffer.from(eml));
    return receipt({ messageId, from: envelope.from, to: member.door, at, dmarc: key === null ? 'FAIL' : 'PASS' });
  };
  const job = (memberId: string, notice: string): string =>
    JSON.stringify({ type: 'notice', notice, memberId, noticeId: `${notice}.${memberId}` });
  const digest = JSON.stringify({ type: 'digest', memberId: 'marked', localDate: at.slice(0, 10), dueAt: at });
  const waiting = async () => ({
    Records: (await unscoredInvitations(world.cloud.table.store, { before: '9999' })).map(streamRecord),
  });

  /** How each function is driven where all goes well. */
  const WELL: Readonly<Record<Name, () => Promise<void>>> = {
    ingest: async () => {
      const bounced = returned('Bounce', 'marked', {
        bounceType: 'Transient',
        bouncedRecipients: [{ emailAddress: member.email, diagnosticCode: TROUBLE }],
      });
      const mails = [
        receive('one', 'logged'),
        receive('two', 'forged', {}, null),
        receive('three', 'viewed', { kind: 'profile-view' }),
        receive('four', 'odd', { kind: 'unknown-key' }),
        receive('five', 'reset', { kind: 'password-reset' }),
        receive('six', 'asked', { kind: 'gmail-confirmation' }),
      ];
      for (const one of [...mails, bounced]) await drive('ingest', fromQueue(one));
    },
    score: async () => void (await drive('score', await waiting())),
    tick: async () => void (await drive('tick', { at })),
    send: async () => {
      await drive('send', fromQueue(...world.cloud.sends.splice(0), digest, job('marked', 'settings-link')));
    },
    decide: async () => {
      const [link = ''] = linksIn(
        world.cloud.sent.find((sent) => linksIn(sent, 'd').length > 0),
        'd',
      );
      const page = (await drive('decide', request('GET', link))) as Page;
      await drive('decide', pressed(page, link));
      const join = 'https://guestlist.example.org/join?name=Quillmark';
      const form = (await drive('decide', request('GET', join))) as Page;
      const asked = pressed(form, join);
      await drive('decide', { ...asked, body: `${asked.body}&email=bo@quillmark.example&name=Quillmark` });
      await drive('decide', request('GET', 'https://guestlist.example.org/d/quillmark-no-token'));
    },
  };
  /** How each fails: what comes in is no message, then every service refuses with somebody's words. */
  const BADLY: Readonly<Record<Name, () => Promise<void>>> = {
    ingest: async () => void (await drive('ingest', fromQueue(TROUBLE, `{"quillmark`, receive('seven', 'refused')))),
    score: async () => {
      const { store } = world.cloud.table;
      world.cloud.trouble.says = null;
      await recordInvitation(store, mail('marked', facts({ invitationId: '7009', note: 'Quillmark' })));
      const event = await waiting();
      world.cloud.trouble.says = TROUBLE;
      await drive('score', event);
    },
    tick: async () => {
      await drive('tick', { at });
      await drive('tick', { at: 'Quillmark' });
    },
    send: async () => void (await drive('send', fromQueue(TROUBLE, digest, job('marked', 'settings-link')))),
    decide: async () => {
      for (const path of ['history/quillmark', 'settings?name=Quillmark', 'join'])
        await drive('decide', request('GET', `https://guestlist.example.org/${path}`));
      const [link = ''] = linksIn(
        world.cloud.sent.find((sent) => linksIn(sent, 'd').length > 0),
        'd',
      );
      await drive('decide', request('GET', `${link}?name=Quillmark`));
    },
  };

  beforeAll(async () => {
    world = await startDeployed(undefined, 'DEBUG');
    const nextDueAt = hoursAgo(0.1);
    await createMember(world.cloud.table.store, { member, status: 'active', nextDueAt, at });
  });
  afterAll(() => world?.stop());

  it.each(Object.keys(WELL) as Name[])('hold nobody’s words where all goes well: %s', async (name) => {
    await WELL[name]();
    const printed = world.functions[name].printed();
    expect(thrown[name]).toBeUndefined();
    if (name !== 'decide') expect(printed).toMatch(/"message":"/u);
    expect(printed).not.toMatch(MARK);
    expect(printed).not.toContain(member.door);
  });

  it('were asked of mails that do hold them', () => {
    expect(world.cloud.sent.map(String).join('').replaceAll('=\r\n', '')).toMatch(MARK);
    expect(world.cloud.refused).toEqual([]);
  });

  it.each(Object.keys(BADLY) as Name[])('hold nobody’s words where all fails: %s', async (name) => {
    const before = world.functions[name].printed().length;
    world.cloud.trouble.says = TROUBLE;
    await BADLY[name]();
    world.cloud.trouble.says = null;
    const failed = `${world.functions[name].printed().slice(before)}${thrown[name] ?? ''}`;
    expect(failed).toMatch(/ValidationException|MessageRejected|InvalidRequest|RangeError|Error/u);
    expect(failed).not.toMatch(MARK);
    expect(failed).not.toContain(member.door);
  });

  it('are read here for every function there is; the deployment’s own handle no mail', () => {
    const names = APP_FUNCTIONS.map(({ name }) => name).toSorted();
    expect(Object.keys(WELL).toSorted()).toEqual(names);
    expect(Object.keys(BADLY).toSorted()).toEqual(names);
    expect(OWN_FUNCTIONS.map(({ name }) => name)).toEqual(['rotate-link-keys', 'activate-rule-set']);
  });
});
