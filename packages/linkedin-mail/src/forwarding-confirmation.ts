import { type ForwardingConfirmation, PROVIDERS, type Provider, providerDomain } from '@guestlist/model';
import { cleanText } from './clean-text.ts';
import { htmlLines } from './html-lines.ts';
import { MAX_TEXT_CHARS } from './limits.ts';
import type { ParsedMail } from './mime.ts';
import { domainOf } from './original.ts';

const GMAIL_SENDER = 'forwarding-noreply@google.com';
/** `vf-` confirms; `uf-` cancels and is never shown. */
const GMAIL_LINK =
  /https:\/\/(?:mail-settings|mail|isolated\.mail)\.google\.com\/mail\/(?:u\/\d{1,2}\/)?vf-[^\s"'<>]{10,600}/u;
const SUBJECT_CODE = /\(#?(\d{6,12})\)/u;
const LABELLED_CODE = /[:：]\s{0,5}(\d{4,12})(?!\d)/u;
const ADDRESS = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;

/** Gmail has one address for it, see GMAIL_SENDER. */
const OTHERS = PROVIDERS.filter((provider) => provider !== 'gmail');
const ROLE =
  /^(?:no-?reply|do-?not-?reply|noreply|notifications?|accounts?|support|forwarding|mailer|verify|service|team)[a-z0-9._+-]{0,40}$/u;
const FORWARDING =
  /forward|weiterleit|transf[eé]r|r[eé]exp[eé]d|reenv|inoltr|encaminh|reencaminh|doorst|przekaz|przekier|転送|转发/iu;
const CONFIRMS = /(?:verif|confirm|approve|accept|activate|forward)/iu;
const CANCELS =
  /(?:cancel|deny|denied|reject|decline|revoke|report|unsub|not-?me|disable|abuse|help|support|privacy|terms)/iu;
const URL_AT = /https:\/\/[^\s"'<>]{8,1000}/gu;

const textOf = (mail: ParsedMail): string =>
  [
    mail.text ?? '',
    mail.html === null
      ? ''
      : htmlLines(mail.html)
          .lines.map(({ text }) => text)
          .join('\n'),
  ]
    .join('\n')
    .slice(0, MAX_TEXT_CHARS);

const rawOf = (mail: ParsedMail): string =>
  `${mail.text ?? ''}\n${(mail.html ?? '').replaceAll('&amp;', '&')}`.slice(0, MAX_TEXT_CHARS);

const whoAsks = (mail: ParsedMail, text: string, sender: string): string | null => {
  const not = new Set([sender, ...mail.to.map(({ address }) => address)]);
  const found = [...mail.subject.matchAll(ADDRESS), ...text.slice(0, 5_000).matchAll(ADDRESS)].map(
    ([address]) => address,
  );
  return (
    found
      .find((address) => !not.has(address.toLowerCase()) && domainOf(address.toLowerCase()) !== domainOf(sender))
      ?.replace(/\.$/u, '') ??
    found.find((address) => !not.has(address.toLowerCase())) ??
    null
  );
};

const gmail = (mail: ParsedMail): ForwardingConfirmation | null => {
  const text = textOf(mail);
  const code = SUBJECT_CODE.exec(mail.subject)?.[1] ?? LABELLED_CODE.exec(text)?.[1] ?? null;
  const link = GMAIL_LINK.exec(rawOf(mail))?.[0] ?? null;
  if (code === null && link === null) return null;
  return { provider: 'gmail', code, link, requestedBy: whoAsks(mail, text, GMAIL_SENDER) };
};

const isTheirs = (url: string, provider: Provider): boolean =>
  URL.canParse(url) && providerDomain(provider, new URL(url).hostname) !== null;

const confirmingLinkIn = (raw: string, provider: Provider): string | null => {
  const links = [...raw.matchAll(URL_AT)]
    .map(([url]) => url)
    .filter((url) => isTheirs(url, provider) && !CANCELS.test(url));
  return links.find((url) => CONFIRMS.test(url)) ?? null;
};

const others = (mail: ParsedMail, sender: string): ForwardingConfirmation | null => {
  const provider = OTHERS.find((one) => providerDomain(one, domainOf(sender)) !== null);
  if (provider === undefined || !ROLE.test(sender.slice(0, sender.lastIndexOf('@')))) return null;
  const text = textOf(mail);
  if (!FORWARDING.test(`${mail.subject}\n${text.slice(0, 3_000)}`)) return null;
  const code =
    SUBJECT_CODE.exec(mail.subject)?.[1] ?? LABELLED_CODE.exec(cleanText(text.slice(0, 20_000)))?.[1] ?? null;
  const link = confirmingLinkIn(rawOf(mail), provider);
  if (code === null && link === null) return null;
  return { provider, code, link, requestedBy: whoAsks(mail, text, sender) };
};

/**
 * Recognises a mail provider's question whether mail may be forwarded to the door, by sender and form; whether the
 * sender is genuine is for the trust to say. The link is only ever shown to the door's owner.
 */
export const forwardingConfirmation = (mail: ParsedMail): ForwardingConfirmation | null => {
  const [sender, ...more] = mail.from.map(({ address }) => address);
  if (sender === undefined || more.length > 0) return null;
  return sender === GMAIL_SENDER ? gmail(mail) : others(mail, sender);
};
