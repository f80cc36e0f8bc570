import MailComposer from 'nodemailer/lib/mail-composer/index.js';

/** A mail of ours before it is MIME. */
export interface OutgoingMail {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly address: string };
  readonly replyTo?: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The mail as RFC 5322 bytes, text and HTML alternatives, quoted-printable. SES sets Message-ID and Date.
 * Line breaks in names and headers cannot make new headers: the composer folds them away.
 */
export const asMime = (mail: OutgoingMail): Promise<Buffer> =>
  new MailComposer({
    from: mail.from,
    to: mail.to,
    ...(mail.replyTo === undefined ? {} : { replyTo: mail.replyTo }),
    subject: mail.subject,
    html: mail.html,
    text: mail.text,
    textEncoding: 'quoted-printable',
    headers: { ...mail.headers },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
