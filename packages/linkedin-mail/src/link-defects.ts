import { plain } from './clean-text.ts';
import type { Footer } from './footer.ts';
import type { Line } from './lines.ts';
import type { Link } from './links.ts';
import { misspellsLinkedIn } from './lookalike-words.ts';
import { mailboxes, type ParsedMail } from './mime.ts';
import { isLinkedInAddress, type Original } from './original.ts';
import { isTyped } from './roles.ts';

/** Send time in a link's id against the mail's Date: LinkedIn writes and sends a mail within minutes. */
const STALE_MS = 36 * 60 * 60 * 1000;

const isForeign = ({ purpose }: Link): boolean => purpose === 'foreign' || purpose === 'redirector';
const isLinkedIns = ({ purpose }: Link): boolean =>
  purpose !== 'foreign' && purpose !== 'redirector' && purpose !== 'app-store' && purpose !== 'mail-address';

const clickable = (line: Line): readonly Link[] => [
  ...line.runs.flatMap((run) => (run.link === null || isTyped(run) ? [] : [run.link])),
  ...line.pictures.flatMap(({ link }) => link ?? []),
];

/** Lines that are the frame's: all of a direct mail; in a forward what stands between LinkedIn's own first and last link. */
const frameLines = (lines: readonly Line[], direct: boolean): readonly Line[] => {
  if (direct) return lines;
  const first = lines.findIndex((line) => line.links.some(isLinkedIns));
  const last = lines.findLastIndex((line) => line.links.some(isLinkedIns));
  return first < 0 ? [] : lines.slice(first, last + 1);
};

const foreignLinks = (original: Original): boolean =>
  frameLines(original.html?.lines ?? [], original.forwardedBy === 'redirect').some((line) =>
    clickable(line).some(isForeign),
  );

const allLinks = (original: Original): readonly Link[] =>
  [original.html, original.text].flatMap((page) => (page?.lines ?? []).flatMap(({ links }) => links));

const recipients = (links: readonly Link[]): number => new Set(links.flatMap(({ mailedTo }) => mailedTo ?? [])).size;

const stale = (links: readonly Link[], date: string | null): boolean =>
  date !== null && links.some(({ mailedAt }) => mailedAt !== null && Math.abs(mailedAt - Date.parse(date)) > STALE_MS);

const namesAnother = (footer: Footer, toName: string): boolean => {
  if (footer.name === null || toName === '') return false;
  const known = new Set(plain(toName).split(' '));
  return !plain(footer.name)
    .split(' ')
    .some((token) => known.has(token));
};

const repliesElsewhere = (mail: ParsedMail): boolean =>
  mailboxes(mail.header('reply-to') ?? '').some(({ address }) => address !== '' && !isLinkedInAddress(address));

const when = (condition: boolean, defect: string): readonly string[] => (condition ? [defect] : []);

/** What speaks against LinkedIn having written a mail that came straight from its address. */
const directDefects = (mail: ParsedMail, original: Original, links: readonly Link[]): readonly string[] => [
  ...when(mail.text === null && mail.html !== null, 'html-only'),
  ...when(mail.otherAttachments > 0 || mail.attached.length > 0, 'attachment'),
  ...when(
    mail.charsets.some((charset) => !/^(utf-8|us-ascii)$/iu.test(charset)),
    'other-charset',
  ),
  ...when(repliesElsewhere(mail), 'reply-to-foreign'),
  ...when(
    mail.from.some(({ name }) => misspellsLinkedIn(name)),
    'misspelt-sender',
  ),
  ...when(mail.from.length > 1, 'several-senders'),
  ...when(stale(links, original.date), 'links-older-than-mail'),
];

/** What speaks against a mail's links and footer, as facts for the trust and the rules. */
export const linkDefects = (mail: ParsedMail, original: Original, footer: Footer): readonly string[] => {
  const links = allLinks(original);
  return [
    ...when(foreignLinks(original), 'foreign-link'),
    ...when(recipients(links) > 1, 'links-of-several-recipients'),
    ...when(namesAnother(footer, original.to?.name ?? ''), 'footer-names-another'),
    ...(original.forwardedBy === 'redirect' ? directDefects(mail, original, links) : []),
  ];
};
