const POSTMARK = Buffer.from('From ');
const QUOTED = /^>(>*From )/gmu;
const LOOKS_LIKE_MAIL = /^[\w-]+:[ \t\S]/u;
const LINE_FEED = 10;

/** Where each mail of an mbox begins: a line that starts with `From ` at the top or after an empty line. */
const postmarks = (file: Buffer): readonly number[] => {
  const found: number[] = [];
  for (let at = file.indexOf(POSTMARK); at >= 0; at = file.indexOf(POSTMARK, at + 1)) {
    const afterEmptyLine =
      file[at - 1] === LINE_FEED && /\n\r?\n$/u.test(file.subarray(Math.max(0, at - 3), at).toString('latin1'));
    if (at === 0 || afterEmptyLine) found.push(at);
  }
  return found;
};

const unquoted = (mail: Buffer): Buffer => Buffer.from(mail.toString('latin1').replace(QUOTED, '$1'), 'latin1');

/** The mails of an uploaded file: those of an mbox (RFC 4155, `>From ` unquoted), or the one of an .eml. */
export const splitMails = (file: Buffer): readonly Buffer[] => {
  const starts = postmarks(file);
  if (starts[0] !== 0) return LOOKS_LIKE_MAIL.test(file.subarray(0, 200).toString('latin1')) ? [file] : [];
  return starts.map((start, n) => {
    const whole = file.subarray(start, starts[n + 1]);
    return unquoted(whole.subarray(whole.indexOf(LINE_FEED) + 1));
  });
};
