import {
  confirmingLink,
  type ForwardingConfirmation,
  LINKEDIN_REPORTS,
  type Notice,
  PROVIDER_NAMES,
} from '@guestlist/model';
import * as parts from './generated/notice.html.ts';
import { bytesOf, escaped, type Html, joined, NOTHING } from './html.ts';
import type { Messages } from './messages/messages.ts';
import { isolated, LIMITS, line } from './plain-text.ts';
import type { RenderedMail } from './render-digest.ts';
import { REPLY_WORDS } from './reply-words.ts';
import { wrapped } from './written-text.ts';

/** What each short mail is filled with. URLs are ready-made and ours. */
export interface NoticeValues {
  readonly 'confirm-joining': { readonly url: string };
  readonly 'confirm-address': { readonly url: string; readonly address: string };
  readonly 'settings-link': { readonly url: string; readonly minutes: number };
  /** As the provider's mail said it. Its link is shown only where it leads to the provider. */
  readonly 'forwarding-code': Pick<ForwardingConfirmation, 'provider' | 'code' | 'link' | 'requestedBy'>;
  readonly 'single-mails-setting': { readonly url: string; readonly counted: number | null };
  /** `lines`: what was not understood, in the member's own words; may be empty. */
  readonly 'reply-unclear': { readonly url: string; readonly lines: readonly string[] };
  /** `name`: whom the mail showed as the inviter, if anybody. */
  readonly report: { readonly name: string | null; readonly isAttached: boolean };
  readonly erased: object;
}

/** A short mail before it is written: one column, read from top to bottom. */
interface Letter {
  readonly subject: string;
  readonly before: readonly string[];
  readonly code: string | null;
  readonly between: readonly string[];
  readonly quote: readonly string[];
  readonly button: { readonly url: string; readonly label: string } | null;
  readonly after: readonly string[];
}

const PLAIN = { code: null, between: [], quote: [], button: null, after: [] } as const;
const LINES_SHOWN = 8;

type Writers = { readonly [N in Notice]: (values: NoticeValues[N], messages: Messages) => Letter };

const WRITERS: Writers = {
  'confirm-joining': ({ url }, { notices: { confirmJoining: words } }) => ({
    ...PLAIN,
    ...words,
    button: { url, label: words.button },
  }),
  'confirm-address': ({ url, address }, { notices: { confirmAddress: words } }) => ({
    ...PLAIN,
    ...words,
    before: words.before(line(address, LIMITS.subject)),
    button: { url, label: words.button },
  }),
  'settings-link': ({ url, minutes }, { notices: { settingsLink: words } }) => ({
    ...PLAIN,
    ...words,
    before: words.before(minutes),
    button: { url, label: words.button },
  }),
  'forwarding-code': ({ provider, code, link, requestedBy }, { notices: { forwardingCode: words } }) => {
    const name = PROVIDER_NAMES[provider];
    const url = confirmingLink({ provider, link });
    const shownCode = code === null ? null : line(code, LIMITS.place);
    const mailbox = requestedBy === null ? null : line(requestedBy, LIMITS.subject);
    return {
      ...PLAIN,
      subject: words.subject(shownCode),
      before: [words.asks(name, mailbox), ...(shownCode === null ? [] : [words.typeCode])],
      code: shownCode,
      between: url === null ? [] : [words.orOpen],
      button: url === null ? null : { url, label: words.button(name) },
      after: words.after,
    };
  },
  'single-mails-setting': ({ url, counted }, { notices: { singleMailsSetting: words } }) => ({
    ...PLAIN,
    ...words,
    before: [words.counted(counted), ...words.before],
    button: { url, label: words.button },
  }),
  'reply-unclear': ({ url, lines }, { locale, notices: { replyUnclear: words } }) => {
    const { accept, ask, ignore, rest } = REPLY_WORDS[locale];
    const quote = lines
      .slice(0, LINES_SHOWN)
      .map((each) => line(each, LIMITS.headline))
      .filter((each) => each !== '');
    return {
      ...PLAIN,
      subject: words.subject,
      before: quote.length === 0 ? words.before : [...words.before, words.lines],
      quote: quote.map(isolated),
      between: [words.how, `${accept} 1 3, ${ask} 5, ${ignore} ${rest}`],
      button: { url, label: words.button },
    };
  },
  report: ({ name, isAttached }, { notices: { report: words } }) => ({
    ...PLAIN,
    subject: words.subject,
    before: [words.forward(LINKEDIN_REPORTS)],
    quote: words.letter(name === null ? null : isolated(line(name, LIMITS.name))),
    between: isAttached ? words.attached : words.notAttached,
    after: words.after,
  }),
  erased: (_values, { notices: { erased } }) => ({ ...PLAIN, ...erased }),
};

const paragraphs = (texts: readonly string[]): Html => joined(texts.map((text) => parts.paragraph({ text })));

const letterHtml = (letter: Letter, preheader: string, messages: Messages): Html =>
  parts.notice({
    lang: messages.locale,
    title: letter.subject,
    preheader,
    heading: letter.subject,
    before: paragraphs(letter.before),
    code: letter.code === null ? NOTHING : parts.code({ text: letter.code }),
    quote: letter.quote.length === 0 ? NOTHING : parts.quote({ text: joined(letter.quote.map(escaped), '<br>') }),
    between: paragraphs(letter.between),
    button:
      letter.button === null
        ? NOTHING
        : parts.button({ ...letter.button, spelled: letter.button.url, orCopy: messages.notices.orCopy }),
    after: paragraphs(letter.after),
    notAffiliated: messages.footer.notAffiliated,
  });

const letterText = (letter: Letter, messages: Messages): string => {
  const blocks = [
    ...letter.before.map((text) => wrapped(text)),
    ...(letter.code === null ? [] : [`    ${letter.code}`]),
    ...(letter.quote.length === 0 ? [] : [letter.quote.map((text) => wrapped(text, '    | ')).join('\n')]),
    ...letter.between.map((text) => wrapped(text)),
    ...(letter.button === null ? [] : [`${letter.button.label}:\n${letter.button.url}`]),
    ...letter.after.map((text) => wrapped(text)),
    `-- \n${wrapped(messages.footer.notAffiliated)}`,
  ];
  return `${blocks.join('\n\n')}\n`;
};

/**
 * Writes one of the short mails besides the digest, in the language of `messages`.
 *
 * @throws RangeError when a URL is none of ours
 */
export const renderNotice = <N extends Notice>(
  notice: N,
  values: NoticeValues[N],
  messages: Messages,
): RenderedMail => {
  const letter = WRITERS[notice](values, messages);
  const preheader = letter.before[0] ?? '';
  return {
    subject: letter.subject,
    preheader,
    html: bytesOf(letterHtml(letter, preheader, messages)),
    text: letterText(letter, messages),
  };
};
