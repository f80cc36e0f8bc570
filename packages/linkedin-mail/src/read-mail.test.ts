import { describe, expect, it } from 'vitest';
import { ACCEPT, invitationHtml, invitationText, smallMail, tracked } from '../test/small-mail.ts';
import { readMail } from './read-mail.ts';

const KEY = 'X-LinkedIn-Template';
const TEMPLATE = { [KEY]: 'email_m2m_invite_single_01' };

const read = async (mail: Parameters<typeof smallMail>[0]) => {
  const [reading] = await readMail(smallMail(mail));
  if (reading === undefined) throw new Error('no reading');
  return reading.notification;
};

const noteOf = async (text: string, html?: string): Promise<string | null | undefined> =>
  (
    await read({
      headers: TEMPLATE,
      text: invitationText(text),
      ...(html === undefined ? {} : { html: invitationHtml(html) }),
    })
  ).invitations[0]?.note;

describe('readMail', () => {
  it('reads every fact of a 2025 invitation, and says where it was found', async () => {
    const { invitations, ...rest } = await read({ headers: TEMPLATE, text: invitationText(), html: invitationHtml() });
    expect(rest).toMatchObject({
      kind: 'invitation',
      templateKey: 'email_m2m_invite_single_01',
      language: 'en',
      sentAt: '2026-10-05T07:40:24.000Z',
      forwardedBy: 'redirect',
      recipient: { name: 'Marcus Fennimore', headline: 'Buyer (castings)', address: 'marcus@fennimore.example' },
      defects: [],
    });
    expect(invitations).toMatchObject([
      {
        invitationId: '7512778607992139873',
        invitedAt: '2026-10-05T07:40:00.822Z',
        reminder: false,
        inviter: {
          name: 'Ottilie Brandauer',
          headline: 'Foundry master | Kessel & Söhne',
          title: 'Foundry master',
          company: 'Kessel & Söhne',
          location: 'Linz',
          profileUrl: 'https://www.linkedin.com/in/ottilie-brandauer/',
          memberNumber: '340218876',
        },
        mutual: { count: 12, names: [] },
        note: null,
        sources: { name: { source: 'link', confidence: 1 }, company: { source: 'preheader' } },
      },
    ]);
  });

  it.each([
    ['Hello', 'Hello'],
    ['Let us talk about castings. I am in Linz on Friday.', 'Let us talk about castings. I am in Linz on Friday.'],
    ['Hi Marcus,\r\nwe met in Ghent.', 'Hi Marcus,\nwe met in Ghent.'],
  ])('finds a note in place of the default sentence: %s', async (written, note) => {
    expect(await noteOf(written)).toBe(note);
  });

  it.each([
    'Great to see you!\n\n----------------------------------------\n\nThis email was intended for Bob Impostor (CEO)\nhttps://www.linkedin.com/help/linkedin/answer/4788?lang=fr',
    '________________________________\nFrom: Bob Impostor\nSent: 1 September 2025\nTo: You\nSubject: Invitation\n\nHello there',
    'Ottilie Brandauer is still waiting for your response. This invitation was sent to you 12 days ago.',
    'Ottilie, CEO from Everything is waiting for your response, and more of that kind.',
  ])('lets a note that imitates the frame change nothing but itself: %s', async (note) => {
    const card = `<p>${note.replaceAll('\n', '<br>')}</p>`;
    const text = invitationText(note.replaceAll('\n', '\r\n'));
    for (const mail of [{ text, html: invitationHtml(card) }, { text }]) {
      const { kind, language, recipient, invitations } = await read({ headers: TEMPLATE, ...mail });
      expect({ kind, language, name: recipient.name }).toEqual({
        kind: 'invitation',
        language: 'en',
        name: 'Marcus Fennimore',
      });
      expect(invitations).toMatchObject([{ reminder: false, note, inviter: { name: 'Ottilie Brandauer' } }]);
      expect(invitations[0]?.inviter.company).toBe('html' in mail ? 'Kessel & Söhne' : null);
    }
  });

  it('reads several invitations of a text part alone, and no heading into them', async () => {
    const rule = '-'.repeat(58);
    const one = (slug: string, name: string, at: number, note: string): string =>
      `${rule}\r\n${note}${name}\r\nBuyer\r\n\r\nView profile: ${tracked(`in/${slug}`, `invitation~card-${at}-view~profile`)}\r\nAccept: ${tracked(ACCEPT.replace('7512778607992139873', `751277860799213${at}873`).replace('ottilie-brandauer', slug), `invitation~card-${at}-accept~invite`)}\r\n\r\n`;
    const text = `\r\n2\r\n\r\n${one('bo', 'Bo Ek', 0, '')}${one('ada-s', 'Ada Sund', 1, 'We met in Leeds.\r\n\r\n')}`;
    const mail = await read({ headers: { ...TEMPLATE, From: 'LinkedIn <invitations@linkedin.com>' }, text });
    expect(mail.invitations).toMatchObject([
      { note: null, inviter: { name: 'Bo Ek', headline: 'Buyer' } },
      { note: 'We met in Leeds.', inviter: { name: 'Ada Sund', headline: 'Buyer' } },
    ]);
  });

  it('finds a note inside the card', async () => {
    expect(
      await noteOf("I'd like to join your professional network.", '<p>We met in Ghent, you asked for drawings.</p>'),
    ).toBe('We met in Ghent, you asked for drawings.');
  });

  it.each([true, false])('reads headline and place in one block, with a text part or without: %s', async (withText) => {
    const html = invitationHtml().replace(
      /<h3>(.*?)<\/h3><div>(.*?)<\/div><div>Linz<\/div>/u,
      '<h3>$1</h3>$2<br>Linz<p>Let us meet in Ghent.</p>',
    );
    const mail = await read({
      headers: TEMPLATE,
      html,
      ...(withText ? { text: invitationText('Let us meet in Ghent.') } : {}),
    });
    expect(mail.invitations).toMatchObject([{ note: 'Let us meet in Ghent.', inviter: { location: 'Linz' } }]);
    expect(mail.invitations[0]?.inviter.headline).toMatch(/^Foundry master \| Kess/u);
  });

  it('takes a brace that LinkedIn left behind for no note', async () => {
    expect(await noteOf("I'd like to join your professional network.\r\n\r\n}")).toBeNull();
  });

  it('takes no default sentence for a note, in no language it knows', async () => {
    expect(await noteOf('I’d like to join your LinkedIn network')).toBeNull();
    expect(await noteOf('je souhaiterais rejoindre votre réseau professionnel.')).toBeNull();
  });

  it('guesses no note where LinkedIn may have a new sentence', async () => {
    expect(await noteOf('I would love to grow my network with you.')).toBeNull();
    expect(await noteOf('Ich täte gern mit Ihnen in Verbindung stehen auf LinkedIn.')).toBeNull();
  });

  it('shows From’s name where the card has another', async () => {
    const From = 'Ottilie Anna Brandauer <invitations@linkedin.com>';
    const { invitations } = await read({
      headers: { ...TEMPLATE, From },
      text: invitationText(),
      html: invitationHtml(),
    });
    expect(invitations[0]?.inviter).toMatchObject({
      name: 'Ottilie Anna Brandauer',
      headline: 'Foundry master | Kessel & Söhne',
    });
  });

  it('never guesses the kind of an unknown key', async () => {
    const mail = await read({
      headers: { [KEY]: 'email_m2m_invite_single_99' },
      text: invitationText(),
      html: invitationHtml(),
    });
    expect(mail).toMatchObject({
      kind: 'unknown-linkedin',
      templateKey: 'email_m2m_invite_single_99',
      invitations: [],
    });
  });

  it.each([
    ['LinkedIn <messages-noreply@liinkedin.com>', 'lookalike-domain'],
    ['LinkedIn <x@linkedin.com.evil.example>', 'lookalike-domain'],
    ['"invitations@linkedin.com" <mallory@evil.example>', 'address-in-display-name'],
    ['Linkedln <mallory@evil.example>', 'lookalike-name'],
  ])('takes no look-alike for LinkedIn, whatever it pads: %s', async (From, defect) => {
    const mail = await read({ headers: { ...TEMPLATE, From }, text: invitationText(), html: invitationHtml() });
    expect(mail).toMatchObject({ kind: 'not-linkedin', templateKey: null, invitations: [] });
    expect(mail.defects).toContain(defect);
  });

  it.each([
    ['email_event_invite_01', 'events/7301', 'newsletter-invitation'],
    ['email_series_invite_01', 'newsletters/pumps-7301', 'newsletter-invitation'],
    ['email_profile_views_01', 'me/profile-views/', 'profile-view'],
    ['email_event_reminder_01', 'events/7301', 'unknown-linkedin'],
    ['email_event_invite_01', 'in/ottilie-brandauer', 'unknown-linkedin'],
  ])('tells a kind of which no key is known by name and link together: %s, %s', async (key, path, kind) => {
    const headers = { From: 'LinkedIn <notifications-noreply@linkedin.com>', Subject: 'Für Sie', [KEY]: key };
    expect(await read({ headers, text: `Ansehen: ${tracked(path, 'hero-0-cta', key)}` })).toMatchObject({
      kind,
      invitations: [],
    });
  });

  it('drops account mails unread', async () => {
    for (const headers of [
      { From: 'LinkedIn <security-noreply@linkedin.com>', Subject: 'x' },
      { [KEY]: 'security_password_reset_checkpoint' },
      { [KEY]: 'email_security_something_new_01' },
      { From: 'LinkedIn <messages-noreply@linkedin.com>', Subject: 'Marcus, here’s your PIN' },
    ]) {
      const mail = await read({ headers, text: 'Your code is 123456' });
      expect(mail.kind).toBe('account-security');
      expect(JSON.stringify(mail)).not.toMatch(/123456|PIN|Marcus/u);
    }
  });

  it('is a reminder 48 hours on, or when it says so; the Date of a forward by hand never counts', async () => {
    const late = 'Wed, 07 Oct 2026 07:40:01 +0000';
    const kindOf = async (headers: Readonly<Record<string, string>>, text = invitationText()) =>
      (await read({ headers: { ...TEMPLATE, ...headers }, text })).invitations[0]?.reminder;
    expect(await kindOf({ Date: late })).toBe(true);
    expect(await kindOf({ Date: 'Wed, 07 Oct 2026 07:39:59 +0000' })).toBe(false);
    expect(await kindOf({ Subject: 'Reminder: Ottilie is waiting for your response' })).toBe(true);
    const forward = `From: Ottilie Brandauer <invitations@linkedin.com>\r\nDate: Monday, October 5, 2026 9:40 AM\r\nTo: m\r\nSubject: S\r\n\r\n${invitationText()}`;
    const byHand = { From: 'Marcus <m@a.example>', Date: 'Fri, 30 Oct 2026 09:00:00 +0100', [KEY]: '' };
    expect(await kindOf(byHand, forward)).toBe(false);
    expect(await kindOf(byHand, forward.replace('October 5', 'October 9'))).toBe(true);
  });

  it('names an inviter by a reminder’s subject when From is LinkedIn', async () => {
    const text = `Ottilie Brandauer\r\nFoundry master\r\n\r\nAccept: ${tracked('mynetwork/invite-accept/invitationId/7512778607992139873/sharedKey/x/', 'x-0-y').replace(/[?].*/u, '')}`;
    const headers = {
      From: 'LinkedIn <messages-noreply@linkedin.com>',
      Subject: 'Ottilie Brandauer’s invitation is waiting for your response',
    };
    const mail = await read({ headers, text });
    expect(mail.kind).toBe('invitation-reminder');
    expect(mail.invitations[0]?.inviter).toMatchObject({ name: 'Ottilie Brandauer', headline: 'Foundry master' });
  });

  it('counts invitations that a digest only counts', async () => {
    const headers = {
      From: 'LinkedIn <notifications-noreply@linkedin.com>',
      Subject: 'News',
      [KEY]: 'email_notification_digest_01',
    };
    const html = `<p>You have</p><h1>18 new</h1><p>invitations</p><a href="${tracked('mynetwork/', 'hero-0-cta', 'email_notification_digest_01')}">View</a>`;
    expect(await read({ headers, html })).toMatchObject({
      kind: 'other-linkedin',
      countedInvitations: 18,
      invitations: [],
    });
  });

  it('shows the confirming link of Gmail’s question, never the cancelling one', async () => {
    const link = (what: string): string => `https://mail-settings.google.com/mail/${what}-%5BANGjdJ8abc%5D-Qwertz`;
    const text = `marcus@fennimore.example has requested to automatically forward mail to your email address door@inbox.example.\r\n\r\n${link('uf')}\r\n${link('vf')}`;
    const headers = {
      From: 'Gmail Team <forwarding-noreply@google.com>',
      To: 'door@inbox.example',
      Subject: '(#99427480) Gmail Forwarding Confirmation',
    };
    expect(await read({ headers, text })).toMatchObject({
      kind: 'forwarding-confirmation',
      confirmation: { provider: 'gmail', code: '99427480', link: link('vf'), requestedBy: 'marcus@fennimore.example' },
    });
    const forged = await read({
      headers: { ...headers, From: 'Gmail Team <forwarding-noreply@goog1e.example>' },
      text,
    });
    expect(forged).toMatchObject({ kind: 'not-linkedin', confirmation: null });
  });
});
