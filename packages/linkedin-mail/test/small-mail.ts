/** A small LinkedIn mail for tests of one thing; `writeMail` writes whole ones. */
export interface SmallMail {
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly html?: string;
}

const BOUNDARY = '----=_Part_1_2.1791186024249';

const HEADERS: Readonly<Record<string, string>> = {
  Date: 'Mon, 05 Oct 2026 07:40:24 +0000',
  From: 'Ottilie Brandauer <invitations@linkedin.com>',
  To: 'Marcus Fennimore <marcus@fennimore.example>',
  Subject: 'I want to connect',
  'MIME-Version': '1.0',
};

const part = (type: string, body: string): string =>
  `--${BOUNDARY}\r\nContent-Type: ${type};charset=UTF-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${body}\r\n`;

/** The mail as bytes; headers given replace or (with '') drop the usual ones. */
export const smallMail = ({ headers = {}, text, html }: SmallMail): Uint8Array => {
  const fields = Object.entries({ ...HEADERS, ...headers }).filter(([, value]) => value !== '');
  const parts = `${text === undefined ? '' : part('text/plain', text)}${html === undefined ? '' : part('text/html', html)}`;
  const head = [...fields, ['Content-Type', `multipart/alternative; boundary="${BOUNDARY}"`]];
  return Buffer.from(
    `${head.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n${parts}--${BOUNDARY}--\r\n`,
  );
};

/** A link as LinkedIn writes it, secrets and all. */
export const tracked = (path: string, slot: string, key = 'email_m2m_invite_single_01'): string =>
  `https://www.linkedin.com/comm/${path}${path.includes('?') ? '&' : '?'}lipi=urn%3Ali%3Apage%3Aemail_${key}%3BSECRET-lipi&midToken=SECRET-mid&midSig=SECRET-sig&trk=eml-${key}-${slot}&trkEmail=eml-${key}-${slot}-null-abc123~muuxwtog~4q-null-null&eid=abc123-muuxwtog-4q&otpToken=SECRET-otp&loid=SECRET-loid`;

export const ACCEPT =
  'mynetwork/invite-accept/invitationId/7512778607992139873/sharedKey/SECRET-key/?inviterVanityName=ottilie-brandauer';

/** The text part of a 2025 invitation. */
export const invitationText = (note = "I'd like to join your professional network."): string =>
  [
    'Hi Marcus,',
    '',
    note,
    '',
    'Ottilie Brandauer',
    'Foundry master | Kessel & Söhne',
    '',
    `View profile: ${tracked('in/ottilie-brandauer', 'invitation~card-0-view~profile')}`,
    `Accept: ${tracked(ACCEPT, 'invitation~card-0-accept~invite')}`,
    '',
    '----------------------------------------',
    '',
    'This email was intended for Marcus Fennimore (Buyer (castings))',
    `Learn why we included this: https://www.linkedin.com/help/linkedin/answer/4788?lang=en&midToken=SECRET-mid&eid=abc123-muuxwtog-4q`,
  ].join('\r\n');

/** The HTML part of a 2025 invitation; `inCard` stands under the headline. */
export const invitationHtml = (inCard = ''): string =>
  `<html lang="en"><body><div data-email-preheader="true">Ottilie, Foundry master from Kessel &amp; Söhne is waiting for your response</div>
<table><tr><td><a href="${tracked('in/ottilie-brandauer', 'invitation~card-0-inviter~picture')}"><img alt="Ottilie Brandauer’s Profile Picture"></a></td></tr>
<tr><td><h3><a href="${tracked('in/ottilie-brandauer', 'invitation~card-0-inviter~name')}">Ottilie Brandauer</a></h3><div>Foundry master | Kess…</div><div>Linz</div>${inCard}</td></tr>
<tr><td><a href="${tracked('search/results/people/?facetConnectionOf=%5B%22ADoAABRHU_wBTFudoInUbggBq_RY2WE34Y5jr-E%22%5D', 'connections_in_common-0-view_connections_text')}">12 connections in common</a></td></tr>
<tr><td><a href="${tracked(ACCEPT, 'invitation~card-0-accept~invite')}">Accept</a> <a href="${tracked('in/ottilie-brandauer', 'invitation~card-0-view~profile')}">View profile</a></td></tr>
<tr data-test-id="pymk-entity"><td><a href="${tracked('in/somebody-else', 'pymk-0-name')}">Somebody Else</a></td></tr>
<tr><td data-test-id="email-footer__intended">This email was intended for Marcus Fennimore (Buyer (castings))</td></tr></table></body></html>`.replaceAll(
    '&lipi',
    '&amp;lipi',
  );
