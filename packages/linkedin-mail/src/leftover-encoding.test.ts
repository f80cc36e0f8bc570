import { expect, test } from 'vitest';
import { decodeLeftover } from './leftover-encoding.ts';

const HALF = 'Accept: https://www.linkedin.com/people/invite-accept?mboxid=3D1&share=';

test('joins the halves of a line and decodes its escapes', () => {
  expect(decodeLeftover(`Andrea:\r\n${HALF}\r\ndKey=3Dabc\r\nend`)).toBe(
    'Andrea:\r\nAccept: https://www.linkedin.com/people/invite-accept?mboxid=1&sharedKey=abc\r\nend',
  );
});

test('decodes the bytes of a letter together, over several broken lines', () => {
  const words = 'Bonjour, votre expos=C3=A9 sur la maintenance pr=C3=A9dictive m=E2=80=99a =';
  expect(decodeLeftover(`${words}\n${words}\nparl=C3=A9.`)).toBe(
    'Bonjour, votre exposé sur la maintenance prédictive m’a Bonjour, votre exposé sur la maintenance prédictive m’a parlé.',
  );
});

test('a link that a mail program wrapped at an equals sign is left alone', () => {
  const text = 'https://www.linkedin.com/comm/mynetwork/?trk=eml&invitationId=\n7123456789012345678&trk=3DAB';
  expect(decodeLeftover(text)).toBe(text);
});

test('a line that ends in = is left alone where no escape shows that it was encoded', () => {
  const text = `${'a'.repeat(75)}=\nnext =41`;
  expect(decodeLeftover(text)).toBe(text);
});

test('a short line that ends in = was not broken by an encoder', () => {
  const text = 'x=3D1 is what=\nnext';
  expect(decodeLeftover(text)).toBe(text);
});
