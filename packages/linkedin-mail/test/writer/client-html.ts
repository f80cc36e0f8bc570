import { type Client, type Heading, labelled } from './client-headings.ts';
import type { ClientLanguage } from './client-words.ts';
import { escapeHtml } from './markup.ts';

/** A heading's parts as HTML, each label with its colon. */
interface Parts {
  readonly mark: string;
  readonly heads: readonly (readonly [label: string, value: string])[];
  readonly body: string;
}

const each = ({ heads }: Parts, line: (label: string, value: string) => string, between = ''): string =>
  heads.map(([label, value]) => line(label, value)).join(between);

const bold = (parts: Parts): string => each(parts, (label, value) => `<b>${label}</b> ${value}`, '<br>\n');
const plain = (parts: Parts): string => each(parts, (label, value) => `${label} ${value}<br>`, '\n');

const WRAPS: Readonly<Record<Client, (parts: Parts) => string>> = {
  gmail: (parts) =>
    `<div dir="ltr"><br><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${parts.mark}<br>${plain(parts)}</div><br><br><u></u><div>${parts.body}</div></div></div>`,
  'outlook-web': (parts) =>
    `<html><head></head><body dir="ltr"><div class="elementToProof"><br></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${bold(parts)}</font><div>&nbsp;</div></div><div>${parts.body}</div></body></html>`,
  'outlook-desktop': (parts) =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name="Generator" content="Microsoft Word 15 (filtered medium)"></head><body lang="DE" link="#0563C1"><div class="WordSection1"><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${bold(parts)}<o:p></o:p></p></div></div><p class="MsoNormal"><o:p>&nbsp;</o:p></p>${parts.body}</div></body></html>`,
  'outlook-new': (parts) =>
    `<html><head></head><body><div id="mail-editor-reference-message-container" class="ms-outlook-mobile-reference-message skipProofing"><div style="text-align: left; padding: 3pt 0in 0in; border-width: 1pt medium medium; border-style: solid none none;">${bold(parts)}<br><br></div>${parts.body}</div></body></html>`,
  apple: (parts) =>
    `<html><head></head><body style="overflow-wrap: break-word;"><br><div><br><blockquote type="cite"><div>${parts.mark}</div><br class="Apple-interchange-newline">${each(parts, (label, value) => `<div style="margin-top: 0px;"><span style="color:rgba(0, 0, 0, 1.0);"><b>${label} </b></span><span>${value}<br></span></div>`)}<br><div>${parts.body}</div></blockquote></div><br></body></html>`,
  thunderbird: (parts) =>
    `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=UTF-8"></head><body><p><br></p><div class="moz-forward-container"><br><br>${parts.mark}<table class="moz-email-headers-table" cellspacing="0" cellpadding="0" border="0"><tbody>${each(parts, (label, value) => `<tr><th valign="BASELINE" nowrap="nowrap" align="RIGHT">${label} </th><td>${value}</td></tr>`)}</tbody></table><br><br>${parts.body}</div></body></html>`,
  yahoo: (parts) =>
    `<html><head></head><body><div class="ydp1a2b3c4dyahoo-style-wrap"><div><br></div><div id="ydp9f8e7d6cyahoo_quoted_123" class="ydp9f8e7d6cyahoo_quoted"><div><div>${parts.mark}</div>${each(parts, (label, value) => `<div><b>${label}</b> ${value}</div>`)}<div><br></div><div>${parts.body}</div></div></div></div></body></html>`,
  proton: (parts) =>
    `<div style="font-family: Arial, sans-serif;"><br></div><div class="protonmail_quote">${parts.mark}<br>${plain(parts)}<br><blockquote class="protonmail_quote" type="cite">${parts.body}</blockquote></div>`,
  fastmail: (parts) =>
    `<!DOCTYPE html><html><head><title></title></head><body><div><br></div><div>${parts.mark}</div>${each(parts, (label, value) => `<div>${label} ${value}</div>`)}<div><br></div><div id="fastmail-quoted">${parts.body}</div></body></html>`,
  gmx: (parts) =>
    `<html><head></head><body><div style="font-family: Verdana;font-size: 12.0px;"><div><br></div><div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5;"><div style="margin:0 0 10px 0;">${bold(parts)}</div><div name="quoted-content">${parts.body}</div></div></div></body></html>`,
};

/** A program's HTML around the quoted body. */
export const wrapHtml = (client: Client, heading: Heading, language: ClientLanguage, body: string): string =>
  WRAPS[client]({
    mark: escapeHtml(heading.separator ?? ''),
    heads: heading.heads.map(([label, value]) => [escapeHtml(labelled(label, language)), escapeHtml(value)]),
    body,
  });
