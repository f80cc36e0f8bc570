import type { Field } from './header-section.ts';

/** A field in the form that `relaxed` signs (RFC 6376 §3.4.2), without its CRLF. */
export const relaxedField = ({ name, value }: Field): string => `${name}:${withoutEdges(singleSpaced(value))}`;

/**
 * A body in the form that `relaxed` signs (RFC 6376 §3.4.4). Takes time linear in its length, whatever it holds.
 *
 * @param body Latin-1, lines ending in CRLF
 */
export const relaxedBody = (body: string): string => {
  if (isRelaxed(body)) return body;
  const spaced = singleSpaced(body);
  const trimmed = spaced.includes(' \r\n') ? spaced.replaceAll(' \r\n', '\r\n') : spaced;
  let end = trimmed.endsWith(' ') ? trimmed.length - 1 : trimmed.length;
  while (end >= 2 && trimmed.startsWith('\r\n', end - 2)) end -= 2;
  return end === 0 ? '' : `${trimmed.slice(0, end)}\r\n`;
};

/** Most bodies are in that form as they come. */
const isRelaxed = (body: string): boolean =>
  body.endsWith('\r\n') &&
  !body.endsWith('\r\n', body.length - 2) &&
  body.length > 2 &&
  !body.includes('\t') &&
  !body.includes('  ') &&
  !body.includes(' \r\n');

const singleSpaced = (text: string): string => {
  const spaces = text.includes('\t') ? text.replaceAll('\t', ' ') : text;
  return spaces.includes('  ') ? spaces.replace(/ {2,}/gu, ' ') : spaces;
};

const withoutEdges = (text: string): string => {
  const start = text.startsWith(' ') ? 1 : 0;
  return text.slice(start, text.endsWith(' ') ? -1 : undefined);
};
