import { TEST_ONLY_KEY } from '@guestlist/linkedin-mail/test-mails';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';

interface Reply {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly messageId?: string;
  /** Further header lines. */
  readonly fields?: readonly string[];
  readonly html?: boolean;
}

/** A reply as a mail program writes it, unsigned. */
export const writeReply = ({ from, to, text, messageId = 'one', fields = [], html = false }: Reply): string =>
  [
    `From: Ada Sorel <${from}>`,
    `To: ${to}`,
    'Subject: Re: 2 worth accepting',
    'Date: Fri, 20 Nov 2026 18:59:00 +0000',
    `Message-ID: <${messageId}@mailer.example>`,
    'MIME-Version: 1.0',
    `Content-Type: text/${html ? 'html' : 'plain'}; charset=utf-8`,
    ...fields,
    '',
    ...text.split('\n'),
    '',
  ].join('\r\n');

/** Signs a mail for a domain of the test zone. */
export const signFor = async (domain: string, mail: string): Promise<Buffer> => {
  const { privateKey, selector } = TEST_ONLY_KEY;
  const signer = {
    signingDomain: domain,
    selector,
    privateKey,
    headerList: ['From', 'To', 'Subject', 'Date', 'Message-ID'],
  };
  const { signatures } = await dkimSign(mail, {
    ...signer,
    signatureData: [signer],
    signTime: new Date('2026-11-20T18:59:00Z'),
  });
  return Buffer.from(`${signatures}${mail}`);
};
