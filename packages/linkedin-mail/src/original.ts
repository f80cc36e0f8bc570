import type { ForwardedBy } from '@guestlist/model';
import { htmlLines } from './html-lines.ts';
import { MAX_TEXT_CHARS } from './limits.ts';
import type { Page } from './lines.ts';
import { isLinkedInHost } from './links.ts';
import { isLookalikeDomain } from './lookalike-words.ts';
import type { Mailbox, ParsedMail } from './mime.ts';
import { type QuotedDate, readQuotedDate } from './quoted-date.ts';
import { type QuotedHead, quotedHead, withoutPrefix } from './quoted-original.ts';
import { textLines } from './text-lines.ts';
import { unquote } from './unquote.ts';
import { unwrapLines } from './unwrap-lines.ts';

/** The mail that was forwarded, wherever it stands in the one that came. */
export interface Original {
  readonly forwardedBy: ForwardedBy;
  /** Null where a forward shows none. */
  readonly from: Mailbox | null;
  readonly to: Mailbox | null;
  readonly subject: string;
  /** ISO 8601; the original's own Date, only from its own head. */
  readonly date: string | null;
  /** What the Date line tells that a mail program quotes. */
  readonly quotedDate: QuotedDate | null;
  readonly template: string | null;
  /** The key in `Feedback-ID: <key>:linkedin`, which LinkedIn does not sign. */
  readonly feedbackKey: string | null;
  readonly mailClass: string | null;
  readonly text: Page | null;
  readonly html: Page | null;
  readonly defects: readonly string[];
}

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

export const isLinkedInAddress = (address: string): boolean =>
  address.includes('@') && isLinkedInHost(domainOf(address));

/** Some mail systems put their own address into From when they pass mail on; LinkedIn's other fields stay. */
const isRewritten = (mail: ParsedMail): boolean =>
  mail.header('x-linkedin-template') !== null &&
  mail.from.some(({ address }) => mail.to.some((to) => domainOf(to.address) === domainOf(address)));

const isOwn = (mail: ParsedMail): boolean => mail.from.some(({ address }) => isLinkedInAddress(address));

/** A mail from a look-alike of LinkedIn's domain may quote anything: what it quotes is not looked at. */
const isLookalike = (address: string): boolean => isLookalikeDomain(domainOf(address));

const direct = (mail: ParsedMail, text: Page | null, html: Page | null): Original => ({
  forwardedBy: 'redirect',
  from: mail.from.find(({ address }) => isLinkedInAddress(address)) ?? mail.from[0] ?? null,
  to: mail.to[0] ?? null,
  subject: mail.subject,
  date: mail.date,
  quotedDate: null,
  template: mail.header('x-linkedin-template'),
  feedbackKey: /^([A-Za-z0-9_]{3,80}):linkedin$/u.exec(mail.header('feedback-id')?.trim() ?? '')?.[1] ?? null,
  mailClass: mail.header('x-linkedin-class'),
  text,
  html,
  defects: isRewritten(mail) && !isOwn(mail) ? ['from-rewritten'] : [],
});

const after = (page: Page | null, head: QuotedHead | null): Page | null =>
  page === null || head === null ? page : { ...page, lines: page.lines.slice(head.bodyFrom) };

const quoted = (mail: ParsedMail, text: string | null, html: Page | null): Original => {
  // One more, so that what is cut is seen to be.
  const bare = text === null ? null : unwrapLines(unquote(text.slice(0, MAX_TEXT_CHARS + 1)));
  const textHead = bare === null ? null : quotedHead(bare.split('\n'), isLinkedInAddress, isLookalike);
  const htmlHead =
    html === null
      ? null
      : quotedHead(
          html.lines.map((line) => line.text),
          isLinkedInAddress,
          isLookalike,
        );
  const heads = [htmlHead, textHead].flatMap((head) => head ?? []);
  const head =
    heads.find(({ from }) => isLookalike(from.address)) ??
    heads.find(({ from }) => isLinkedInAddress(from.address)) ??
    heads[0] ??
    null;
  const { subject, forwarded } = withoutPrefix(mail.subject);
  const quotedDate = head?.date == null ? null : readQuotedDate(head.date, mail.zone);
  const page = bare === null ? null : textLines(bare);
  return {
    forwardedBy: 'quoted',
    from: head?.from ?? null,
    to: head?.to ?? null,
    subject: head?.subject ?? subject,
    date: quotedDate?.exact ?? null,
    quotedDate,
    template: null,
    feedbackKey: null,
    mailClass: null,
    text: after(page, textHead),
    html: after(html, htmlHead),
    defects: head === null && !forwarded && html?.forwardMarks !== true ? ['not-a-forward'] : [],
  };
};

/**
 * Finds the LinkedIn mail in a mail: the mail itself, when it comes from LinkedIn's domain, else what it quotes.
 * A forward quoted within LinkedIn's own mail is never looked for: a note may imitate one.
 */
export const originalOf = (mail: ParsedMail): Original => {
  const html = mail.html === null ? null : htmlLines(mail.html);
  if (isOwn(mail) || isRewritten(mail)) {
    return direct(mail, mail.text === null ? null : textLines(mail.text), html);
  }
  return quoted(mail, mail.text, html);
};
