import type { Claim } from '@guestlist/decision-links';
import { expiryOf } from '@guestlist/decision-links';
import { doorOwner, inviterRequests, memberById, pendingAddresses, putForwardingConfirmation } from '@guestlist/store';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Device, meetings } from './meetings.ts';
import { DIGEST } from './world.ts';

const meet = meetings();

const heading = (page: Page) => page.locator('h1').textContent();

/** Without script it is a phone. */
describe.each([true, false])('with script %s', (script) => {
  const device: Device = { script, width: script ? 900 : 360 };
  it('a new device presses once, takes back, and goes on to the next', async () => {
    const { page, go, world, decision, errors } = await meet(device);
    await go(world.decisionLink(0, 'accept'));
    expect(await decision(0)).toBeNull();
    await page.getByRole('button', { name: 'Accept Marta Kowalczyk' }).click();
    expect(await heading(page)).toBe('You said yes to Marta Kowalczyk');
    expect(await decision(0)).toBe('accept');
    expect(await page.getByRole('link', { name: 'Open Marta Kowalczyk on LinkedIn' }).getAttribute('href')).toBe(
      'https://www.linkedin.com/in/invented-person-0/',
    );
    await page.reload();
    expect(await heading(page)).toBe('You said yes to Marta Kowalczyk');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await heading(page)).toBe('Taken back');
    expect(await decision(0)).toBeNull();
    await page.getByRole('button', { name: 'Accept: Marta Kowalczyk' }).click();
    await page.getByRole('link', { name: 'Next: Jonas Brandl' }).click();
    expect(await heading(page)).toBe('What about Jonas Brandl?');
    expect(errors).toEqual([]);
  });

  it('a known device decides by the tap itself where script runs, and by one press where not', async () => {
    const { page, go, world, decision } = await meet(device);
    await go(world.decisionLink(0, 'accept'));
    await page.getByRole('button', { name: 'Accept Marta Kowalczyk' }).click();
    await go(world.decisionLink(1, 'ignore'));
    if (script) await page.waitForURL(/\/now$/u);
    else await page.getByRole('button', { name: 'Ignore Jonas Brandl' }).click();
    expect(await heading(page)).toBe('You ignore Jonas Brandl');
    expect(await decision(1)).toBe('ignore');
  });

  it('a whole group is shown, decided and taken back', async () => {
    const { page, go, world, decision } = await meet(device);
    const of = { memberId: world.member.memberId, digest: DIGEST, expiresAt: expiryOf('group', new Date()) };
    const group: Claim = { kind: 'group', ...of, group: 'mass-invite', action: 'ignore' };
    await go(world.link(group));
    await page.getByRole('button', { name: 'Ignore all 3' }).click();
    expect(await heading(page)).toBe('3 invitations ignored');
    expect(await decision(5)).toBe('ignore');
    await page.getByRole('button', { name: 'Undo all' }).click();
    expect(await heading(page)).toBe('3 choices taken back');
    expect(await decision(5)).toBeNull();
  });

  it('settings are opened, tried, saved and closed again', async () => {
    const { page, go, world, linkTo, errors } = await meet(device);
    await go(linkTo('desk'));
    await page.getByRole('button', { name: 'Open my settings' }).click();
    await page.getByLabel('At what time').selectOption('06:45');
    await page.getByLabel('Saturday').check();
    await page.getByLabel('Looking for').fill('glass makers\npallets');
    await page.getByLabel('Strict: only').check();
    await page.getByRole('button', { name: 'What would change?' }).click();
    expect(await page.locator('#tried').textContent()).toContain('of your last 6 invitations');
    expect(await page.getByLabel('Looking for').inputValue()).toBe('glass makers\npallets');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.locator('.saved').textContent()).toBe('Saved.');
    const saved = (await memberById(world.store, world.member.memberId))?.member;
    expect(saved).toMatchObject({ digestAt: '06:45', strictness: 'strict' });
    expect(saved?.profile.lookingFor).toEqual(['glass makers', 'pallets']);
    expect(saved?.days).toContain('sat');
    await page.getByRole('button', { name: 'Close on this device' }).click();
    expect((await go('/settings'))?.status()).toBe(401);
    expect(errors).toEqual([]);
  });

  it('one joins, and sees the first mail and the forwarding code arrive', async () => {
    const { page, go, world } = await meet(device);
    await go('/join');
    await page.getByLabel('Your e-mail address').fill('bo@example.net');
    await page.getByLabel('Your name').fill('Bo Lindqvist');
    await page.getByRole('button', { name: 'Send me the confirmation' }).click();
    expect(await heading(page)).toBe('Please look into your mail');
    const memberId = world.mails[0]?.memberId ?? '';
    await go(world.link({ kind: 'join', memberId, expiresAt: expiryOf('join', new Date()) }));
    await page.getByRole('button', { name: 'Yes, open my door' }).click();
    expect(await heading(page)).toBe('Your door is open');
    const confirmation = { provider: 'gmail', code: '730 114 552', link: null, requestedBy: null } as const;
    await putForwardingConfirmation(world.store, { memberId, confirmation, receivedAt: new Date().toISOString() });
    if (!script) await page.getByRole('link', { name: 'Look again' }).click();
    await page.getByText('730 114 552').waitFor();
  });

  it('one asks why with ready words, which a tap copies where script runs', async () => {
    const { page, go, world } = await meet(device);
    await go(world.decisionLink(1, 'ask'));
    await page.getByRole('button', { name: 'Ask Jonas Brandl why' }).click();
    expect(await page.getByLabel('Ready words').inputValue()).toContain('vielen Dank für Ihre Einladung');
    const copy = page.getByRole('button', { name: 'Copy the text' });
    expect(await copy.count()).toBe(script ? 1 : 0);
    if (script) {
      await copy.click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
    }
  });

  it('a further address is confirmed by mail, and a new door closes the old one', async () => {
    const { page, go, world, linkTo, errors } = await meet(device);
    const { memberId, door } = world.member;
    await go(linkTo('desk'));
    await page.getByRole('button', { name: 'Open my settings' }).click();
    await page.getByLabel('E-mail address').fill('ines@second.example');
    await page.getByRole('button', { name: 'Add an address' }).click();
    await page.getByText('ines@second.example').waitFor();
    const [waiting] = await pendingAddresses(world.store, memberId);
    const expiresAt = expiryOf('address', new Date());
    await go(world.link({ kind: 'address', memberId, addressId: waiting?.addressId ?? '', expiresAt }));
    await page.getByRole('button', { name: 'Yes, it is mine' }).click();
    expect(await heading(page)).toBe('This address is yours now');
    expect((await memberById(world.store, memberId))?.member.addresses).toContain('ines@second.example');
    await go('/settings');
    await page.getByRole('link', { name: 'Get a new door' }).click();
    await page.getByRole('button', { name: 'Get a new door' }).click();
    expect(await page.locator('.address').textContent()).not.toBe(door);
    expect(await doorOwner(world.store, door)).toBeNull();
    expect(errors).toEqual([]);
  });

  it('one looks back, finds, decides, takes everything along, and leaves', async () => {
    const { page, go, world, linkTo, decision, errors } = await meet(device);
    await go(`${linkTo('desk')}`);
    await page.getByRole('button', { name: 'History' }).click();
    await page.getByLabel('Search by name').fill('akseo');
    await page.getByRole('button', { name: 'Find' }).click();
    expect(await page.getByRole('status').textContent()).toContain('1 invitation');
    await page.getByRole('link', { name: 'Tom Ferreira' }).click();
    await page.getByRole('button', { name: 'Ignore' }).click();
    expect(await decision(5)).toBe('ignore');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await decision(5)).toBeNull();
    await page.getByRole('link', { name: 'My data' }).click();
    for (const [name, file] of [
      ['Download everything', 'guestlist.json'],
      ['Download the invitations', 'guestlist.csv'],
    ] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
      expect(download.suggestedFilename()).toBe(file);
    }
    await page.getByRole('link', { name: 'Erase my account' }).click();
    await page.getByLabel('Yes, delete everything').check();
    await page.getByRole('button', { name: 'Erase now' }).click();
    expect(await heading(page)).toBe('Everything of yours is gone');
    expect(await memberById(world.store, world.member.memberId)).toBeNull();
    expect(errors).toEqual([]);
  });

  it('somebody who invited asks what is held, and the request waits for a person', async () => {
    const { page, go, world } = await meet(device);
    await go('/inviters');
    await page.getByLabel('Your LinkedIn profile').fill('https://www.linkedin.com/in/marta-k/');
    await page.getByLabel('Where we may answer').fill('marta@example.net');
    await page.getByRole('button', { name: 'Send the request' }).click();
    expect(await heading(page)).toBe('Your request is with us');
    expect(await inviterRequests(world.store)).toHaveLength(1);
  });

  it('old mails are handed over, and what came of it is said', async () => {
    const { page, go, linkTo } = await meet(device);
    await go(linkTo('desk'));
    await page.getByRole('button', { name: 'Forwarding' }).click();
    const buffer = Buffer.from('From: a@b.example\r\n\r\nx');
    await page.getByLabel('Saved mails').setInputFiles({ name: 'a.eml', mimeType: 'message/rfc822', buffer });
    await page.getByRole('button', { name: 'Read these mails' }).click();
    expect(await page.getByRole('status').first().textContent()).toMatch(/1 mail/u);
  });

  it('the digest is stopped and started again', async () => {
    const { page, go, world, linkTo } = await meet(device);
    const paused = async () => (await memberById(world.store, world.member.memberId))?.member.pausedUntil;
    await go(linkTo('unsubscribe'));
    await page.getByRole('button', { name: 'Stop the daily digest' }).click();
    expect(await paused()).toBe('forever');
    await page.getByRole('button', { name: 'Send it again' }).click();
    expect(await paused()).toBeNull();
  });
});

describe('the keyboard alone', () => {
  it('reaches the choice first and decides', async () => {
    const { page, go, world, decision } = await meet();
    await go(world.decisionLink(0, 'accept'));
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Accept Marta Kowalczyk');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/now$/u);
    expect(await decision(0)).toBe('accept');
  });
});
