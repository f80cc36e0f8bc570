const HEADER_END = /\r?\n\r?\n/u;
const SET_BY_SES = /^(?:message-id|date):[^\n]*(?:\n[ \t][^\n]*)*\n?/gimu;

/**
 * Gives a mail its Message-ID and Date (RFC 5322 §3.6), as SES does, in place of any it came with.
 *
 * @param at when it was accepted
 */
export const stamp = (mail: Buffer, messageId: string, domain: string, at: Date): Buffer => {
  const text = mail.toString('latin1');
  const end = HEADER_END.exec(text)?.index ?? text.length;
  const kept = `${text.slice(0, end)}\n`.replace(SET_BY_SES, '').replace(/\r?\n$/u, '');
  const date = at.toUTCString().replace('GMT', '+0000');
  return Buffer.from(`Message-ID: <${messageId}@${domain}>\r\nDate: ${date}\r\n${kept}${text.slice(end)}`, 'latin1');
};
