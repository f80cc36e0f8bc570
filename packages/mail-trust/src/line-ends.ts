const CR = 0x0d;

/** Whether every line of a text ends in CRLF, as those do that a signature covers. */
export const endsLinesInCrLf = (text: string): boolean => {
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (text.charCodeAt(at - 1) !== CR) return false;
  }
  return true;
};

/**
 * A mail as Latin-1 with the line ends that signatures cover; one that was kept in a file may have lost them.
 *
 * @param mail RFC 5322
 */
export const crLfText = (mail: Uint8Array): string => {
  const text = Buffer.from(mail.buffer, mail.byteOffset, mail.length).toString('latin1');
  return endsLinesInCrLf(text) ? text : text.replace(/(?<!\r)\n/gu, '\r\n');
};
