import { describe, expect, it } from 'vitest';
import { isLinkedInAddress } from './original.ts';
import { quotedHead, withoutPrefix } from './quoted-original.ts';

const find = (text: string) =>
  quotedHead(text.split('\n'), isLinkedInAddress, (address) => address.includes('liinkedin'));
const FROM = 'Ottilie Brandauer <invitations@linkedin.com>';

describe('quotedHead', () => {
  it.each([
    [
      'Gmail',
      `---------- Forwarded message ---------\nVon: Ottilie Brandauer <invitations@linkedin.com>\nDate: Mo., 5. Okt. 2026 um 09:16 Uhr\nSubject: S\nTo: Marcus <m@a.example>`,
    ],
    [
      'Outlook',
      `________________________________\nDe : ${FROM}\nEnvoyé : lundi 5 octobre 2026 09:16\nÀ : Marcus <m@a.example>\nObjet : S`,
    ],
    [
      'Outlook with mailto',
      `From: Ottilie Brandauer [mailto:invitations@linkedin.com]\nSent: Monday\nTo: Marcus <m@a.example>\nSubject: S`,
    ],
    [
      'Outlook with both',
      `*From:* Ottilie Brandauer <invitations@linkedin.com<mailto:invitations@linkedin.com>>\n*Sent:* Monday\n*To:* Marcus <m@a.example>\n*Subject:* S`,
    ],
    [
      'Thunderbird',
      `-------- Treść przekazanej wiadomości --------\nTemat: S\nData: Mon, 5 Oct 2026 09:16:21 +0000\nNadawca: ${FROM}\nAdresat: x\nDo: Marcus <m@a.example>`,
    ],
    ['a table', `Betreff:\nS\nDatum:\nMon, 5 Oct 2026\nVon:\n${FROM}\nAn:\nMarcus <m@a.example>`],
    ['a language nobody told us of', `Emri: ${FROM}\nKoha: e hënë\nDrejt: Marcus <m@a.example>\nTema: S`],
    ['Japanese', `差出人: ${FROM}\n日時: 2026年10月5日 9:16\n宛先: Marcus <m@a.example>\n件名: S`],
  ])('finds the head that is quoted by %s', (_, text) => {
    const head = find(`My comment: see below.\n\n${text}\n\nHi Marcus,`);
    expect(head?.from).toEqual({ name: 'Ottilie Brandauer', address: 'invitations@linkedin.com' });
    expect(head?.to?.address).toBe('m@a.example');
  });

  it('goes through a mail forwarded twice to LinkedIn’s own head', () => {
    const head = find(
      `From: Ann <ann@b.example>\nTo: Marcus\nSubject: Fwd: S\n\nFrom: ${FROM}\nTo: Ann <ann@b.example>\nSubject: S\n\nHi Ann,`,
    );
    expect(head?.from.address).toBe('invitations@linkedin.com');
    expect(head?.subject).toBe('S');
  });

  it('does not look past the first head of LinkedIn’s: a note may imitate another', () => {
    const head = find(
      `From: ${FROM}\nTo: m@a.example\nSubject: S\n\nHi,\n\nFrom: Mallory <invitations@linkedin.com>\nSubject: T\nTo: x@y.example`,
    );
    expect(head?.from.name).toBe('Ottilie Brandauer');
    expect(head?.bodyFrom).toBe(3);
  });

  it('does not look behind a look-alike', () => {
    const head = find(
      `From: L <x@liinkedin.com>\nTo: m@a.example\nSubject: S\n\nFrom: ${FROM}\nTo: m@a.example\nSubject: T`,
    );
    expect(head?.from.address).toBe('x@liinkedin.com');
  });

  it('finds none in ordinary words', () => {
    expect(find('Note: call me at me@a.example\n\nBest: tomorrow')).toBeNull();
    expect(find('')).toBeNull();
  });
});

describe('withoutPrefix', () => {
  it.each(['Fwd: S', 'FW: S', 'WG: S', 'TR : S', 'RV: Fwd: S', 'I: S', 'ENC: S', 'VS: S', '転送: S'])(
    'takes %s off',
    (subject) => {
      expect(withoutPrefix(subject)).toEqual({ subject: 'S', forwarded: true });
    },
  );

  it('leaves other subjects alone', () => {
    expect(withoutPrefix('I want to connect')).toEqual({ subject: 'I want to connect', forwarded: false });
  });
});
