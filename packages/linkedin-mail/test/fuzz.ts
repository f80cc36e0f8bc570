import assert from 'node:assert/strict';
import type { FuzzProperties } from '@guestlist/model/test-fuzz';
import fc from 'fast-check';
import { readByLibrary } from '../src/html-lines.ts';
import { readMail } from '../src/index.ts';
import { libraryMime } from '../src/library-mime.ts';
import {
  MAX_ATTACHED_MAILS,
  MAX_CARDS,
  MAX_HEADLINE_CHARS,
  MAX_MUTUAL_NAMES,
  MAX_NAME_CHARS,
  MAX_NOTE_CHARS,
  MAX_PEOPLE,
} from '../src/limits.ts';
import { LineCollector } from '../src/line-collector.ts';
import { textDefects } from '../src/mime-defects.ts';
import { readPlainHtml } from '../src/plain-html.ts';
import { plainMime } from '../src/plain-mime.ts';
import { mutated } from './mutations.ts';
import { GENERATIONS, KNOWN_LANGUAGES, WAYS, WRITTEN_KINDS, writeMail } from './writer/index.ts';

/** Begins every token of the mails written here. */
const MARK = 'ZQXmark';
const PROFILE = /^https:\/\/www\.linkedin\.com\/in\/[^/?#\s<>"]+\/$/u;

/** What holds of every reading, whatever the mail was. */
const holdsToLimits = async (mail: Uint8Array): Promise<void> => {
  const readings = await readMail(mail);
  assert.ok(readings.length > 0 && readings.length <= MAX_ATTACHED_MAILS);
  for (const { notification } of readings) {
    const { invitations, people } = notification;
    assert.ok(invitations.length <= MAX_CARDS && people.length <= MAX_PEOPLE);
    for (const { inviter, mutual, note, invitationId } of invitations) {
      assert.ok((note ?? '').length <= MAX_NOTE_CHARS);
      assert.ok((inviter.headline ?? '').length <= MAX_HEADLINE_CHARS);
      assert.ok((inviter.name ?? '').length <= MAX_NAME_CHARS);
      assert.ok((mutual?.names ?? []).length <= MAX_MUTUAL_NAMES);
      assert.match(invitationId ?? '0', /^\d{1,20}$/u);
    }
    for (const { profileUrl } of [...invitations.map(({ inviter }) => inviter), ...people])
      if (profileUrl !== null) assert.match(profileUrl, PROFILE);
  }
};

const draft = fc.record({
  seed: fc.string({ maxLength: 8 }),
  generation: fc.constantFrom(...GENERATIONS),
  kind: fc.constantFrom(...WRITTEN_KINDS),
  language: fc.constantFrom(...KNOWN_LANGUAGES),
  way: fc.constantFrom(...WAYS),
});

/** Lines that mean something to a reader of mail, in any order. */
const scraps = fc.constantFrom(
  'From: Ana Ruiz <invitations@linkedin.com>',
  'X-LinkedIn-Template: email_m2m_invite_single_01',
  'Content-Type: multipart/alternative; boundary="b"',
  'Content-Type: message/rfc822',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '--b',
  '--b--',
  '---------- Forwarded message ---------',
  '<a href="https://www.linkedin.com/comm/in/ana?otpToken=x&trk=eml-email_m2m_invite_single_01-hero-0-accept~cta">Accept',
  '<table><tr><td>Ana Ruiz',
  'Subject: =?utf-8?B?SSB3YW50IHRvIGNvbm5lY3Q=?=',
);

/** What is read without the library is what the library says, or nothing. */
const saysAsLibrary = async (mail: Uint8Array): Promise<void> => {
  const source = Buffer.from(mail).toString('latin1');
  const plain = plainMime(mail, source);
  if (plain === null) return;
  const { headers, text, html, charsets, defects, attachments, tooDeep } = await libraryMime(mail, source);
  assert.deepEqual(plain, { headers, text, html, charsets });
  assert.deepEqual([attachments, tooDeep, defects], [[], [], textDefects(plain)]);
};

/** The same of HTML. */
const readsAsLibrary = (html: string): void => {
  const [plain, library] = [new LineCollector(), new LineCollector()];
  if (!readPlainHtml(html, plain)) return;
  readByLibrary(html, library);
  for (const collector of [plain, library]) collector.endLine(true);
  const told = ({ lines, pixelKeys, defects, language, forwardMarks, full }: LineCollector) => [
    lines,
    pixelKeys,
    defects,
    language,
    forwardMarks,
    full,
  ];
  assert.deepEqual(told(plain), told(library));
};

export const readerProperties: FuzzProperties = {
  'a written mail whose bytes were changed is read within the limits': (run) =>
    fc.assert(
      fc.asyncProperty(
        draft.chain((drawn) => mutated(writeMail(drawn, { key: null }).eml)),
        holdsToLimits,
      ),
      run,
    ),
  'a mail put together from scraps is read within the limits': (run) =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(scraps, scraps, fc.string({ unit: 'binary' })), { maxLength: 40 }), (lines) =>
        holdsToLimits(Buffer.from(lines.join('\r\n'))),
      ),
      run,
    ),
  'bytes that are no mail are read within the limits': (run) =>
    fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 4_000 }), holdsToLimits), run),
  'a written mail, whole or damaged, is read without one of LinkedIn’s tokens': (run) =>
    fc.assert(
      fc.asyncProperty(
        draft.chain((drawn) => {
          const { eml } = writeMail({ ...drawn, secretMark: MARK }, { key: null });
          return fc.oneof(fc.constant(eml), mutated(eml));
        }),
        async (mail) => {
          const readings = await readMail(mail);
          assert.ok(!JSON.stringify(readings.map(({ notification }) => notification)).includes(MARK));
        },
      ),
      run,
    ),
  'a mail is taken apart as the library takes it apart, by its own form or not': (run) =>
    fc.assert(
      fc.asyncProperty(
        draft.chain((drawn) => mutated(writeMail(drawn, { key: null }).eml)),
        saysAsLibrary,
      ),
      run,
    ),
  'HTML is read as the library reads it, by its own form or not': (run) =>
    fc.assert(
      fc.asyncProperty(
        draft.chain((drawn) => {
          const { eml } = writeMail(drawn, { key: null });
          const html = plainMime(eml, Buffer.from(eml).toString('latin1'))?.html ?? '<p></p>';
          return mutated(Buffer.from(html));
        }),
        async (html) => readsAsLibrary(Buffer.from(html).toString()),
      ),
      run,
    ),
  'reading twice gives the same': (run) =>
    fc.assert(
      fc.asyncProperty(
        draft.chain((drawn) => mutated(writeMail(drawn, { key: null }).eml)),
        async (mail) => assert.deepEqual(await readMail(mail), await readMail(mail)),
      ),
      run,
    ),
};
