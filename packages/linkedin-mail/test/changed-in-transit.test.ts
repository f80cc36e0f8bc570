import type { Notification } from '@guestlist/model';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { readMail } from '../src/index.ts';
import { smallMail } from './small-mail.ts';
import { type MailDraft, writeMail } from './writer/index.ts';

interface Parts {
  readonly text?: string;
  readonly html?: string;
}

const LINK = /https?:\/\/[\w.]*linkedin\.com\/[^"\s<>]+/gu;
const onHtml =
  (change: (html: string) => string) =>
  ({ text, html }: Parts): Parts => ({
    ...(text === undefined ? {} : { text }),
    ...(html === undefined ? {} : { html: change(html) }),
  });
const onBoth =
  (change: (part: string) => string) =>
  ({ text, html }: Parts): Parts => ({
    ...(text === undefined ? {} : { text: change(text) }),
    ...(html === undefined ? {} : { html: change(html) }),
  });

/** What mail systems and programs do to a mail on its way. */
const CHANGES: Readonly<Record<string, (parts: Parts) => Parts>> = {
  'its text part gone': ({ html }) => (html === undefined ? {} : { html }),
  'its HTML gone': ({ text }) => (text === undefined ? {} : { text }),
  'every class, style and data attribute gone': onHtml((html) =>
    html.replace(/\s(?:class|style|role|target|data-[\w-]+|aria-[\w-]+)(?:="[^"]*")?/gu, ''),
  ),
  'letters written as entities': onHtml((html) =>
    html.replace(/[^\p{ASCII}]/gu, (letter) => `&#${letter.codePointAt(0)};`),
  ),
  'a line for each tag': onHtml((html) => html.replaceAll('><', '>\n  <')),
  'no slots in its links': onBoth((part) => part.replace(/(?:&amp;|&|(?<=\?))(?:trk|trkEmail)=[^"&\s<>]*/gu, '')),
  'no queries in its links': onBoth((part) => part.replace(LINK, (link) => link.replace(/\?.*/u, ''))),
  'each link wrapped by Safe Links': onBoth((part) =>
    part.replace(
      LINK,
      (link) =>
        `https://nam12.safelinks.protection.outlook.com/?url=${encodeURIComponent(link.replaceAll('&amp;', '&'))}&data=05`,
    ),
  ),
};

const DRAFTS: readonly MailDraft[] = (['m2m-2016-04', 'phoenix-2016', 'mid-2018', 'glimmer-2025'] as const).flatMap(
  (generation) =>
    (['en', 'fr', 'pl'] as const).flatMap((language) =>
      [null, 'We met in Ghent and spoke of moulds.\n\nMay I send you the drawings?'].map((note) => ({
        seed: `${generation} ${language} ${note === null}`,
        generation,
        language,
        note,
      })),
    ),
);

const factsOf = ({
  kind,
  templateKey,
  recipient,
  invitations,
}: Notification): readonly (readonly [string, unknown])[] => [
  ['kind', kind],
  ['templateKey', templateKey],
  ['recipient', recipient.name],
  ['invitations', invitations.length],
  ...invitations.flatMap(({ invitationId, reminder, inviter, mutual, note }) => [
    ['invitationId', invitationId] as const,
    ['reminder', reminder] as const,
    ['note', note?.replace(/\s+/gu, ' ') ?? null] as const,
    ['mutual', mutual?.count ?? null] as const,
    ...Object.entries(inviter),
  ]),
];

const cutOf = (headline: unknown): string => String(headline).replace(/…$/u, '');

const isSame = (name: string, one: unknown, other: unknown): boolean =>
  one === other || (name === 'headline' && cutOf(one).startsWith(cutOf(other)));

describe('a mail that was changed in transit', () => {
  it.each(Object.entries(CHANGES))('may tell less, and nothing else: %s', async (_, change) => {
    for (const draft of DRAFTS) {
      const { eml } = writeMail(draft, { key: null });
      const mail = await PostalMime.parse(eml);
      const wanted = new Map((await readMail(eml)).flatMap(({ notification }) => factsOf(notification)));
      const headers = Object.fromEntries(
        ['from', 'to', 'subject', 'date', 'x-linkedin-template'].map((name) => [
          name,
          mail.headerLines.find(({ key }) => key === name)?.line.replace(/^[^:]+:\s*/u, '') ?? '',
        ]),
      );
      const parts = change({ text: mail.text ?? '', html: mail.html ?? '' });
      const none = { From: '', To: '', Subject: '', Date: '' };
      const [reading] = await readMail(smallMail({ headers: { ...none, ...headers }, ...parts }));
      const wrong = (reading === undefined ? [] : factsOf(reading.notification)).filter(
        ([name, value]) => value !== null && !isSame(name, wanted.get(name), value),
      );
      expect(reading?.notification.invitations.length, draft.seed).toBe(1);
      expect(wrong, draft.seed).toEqual([]);
    }
  });
});
