import { setTimeout as sleep } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import type { KnownMail } from '../torture/ledger.ts';

/** A mail that was answered with 250. */
export interface SentMail {
  readonly memberId: string;
  readonly invitationId: string;
}

export interface SendOptions {
  readonly smtpPort: number;
  readonly connections: number;
  readonly mails: number;
  /** Mails a second over all connections; null: as fast as they are taken. */
  readonly rate: number | null;
  /** Resolves when the next mail may be sent. */
  readonly turn: () => Promise<void>;
  readonly nthMail: (n: number) => KnownMail;
  readonly onAccepted: (mail: SentMail, n: number) => void;
  /** Milliseconds since the epoch; no mail is begun later. */
  readonly until: number;
}

const AGAIN_MS = 1_000;

/** A mail server that keeps a connection for longer is sent away in the end. */
const MAILS_A_CONNECTION = 100;

const isTemporary = (error: unknown): boolean => {
  const code = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : Number.NaN;
  return code >= 400 && code < 500;
};

/**
 * Sends mails over real SMTP, each connection one after the other. What is answered with 4xx is sent again a second
 * later, as a mail server would.
 *
 * @returns how often 4xx was answered
 * @throws what any other answer says
 */
export const sendAll = async (options: SendOptions): Promise<number> => {
  const startedAt = Date.now();
  let next = 0;
  let shed = 0;
  const sender = async (): Promise<void> => {
    const { smtpPort, mails, rate, turn, until } = options;
    const wire = { host: '127.0.0.1', port: smtpPort, secure: false, ignoreTLS: true } as const;
    const transport = createTransport({
      ...wire,
      pool: true,
      maxConnections: 1,
      maxMessages: MAILS_A_CONNECTION,
    });
    const sendOne = async (n: number): Promise<void> => {
      const { member, from, eml, invitationId } = options.nthMail(n);
      const mail = { envelope: { from, to: member.door }, raw: Buffer.from(eml) };
      for (;;)
        try {
          await transport.sendMail(mail);
          return options.onAccepted({ memberId: member.memberId, invitationId }, n);
        } catch (error) {
          if (!isTemporary(error) || Date.now() > until) throw error;
          shed += 1;
          await sleep(AGAIN_MS);
        }
    };
    while (next < mails && Date.now() < until) {
      const n = next;
      next += 1;
      if (rate !== null) await sleep(Math.max(0, startedAt + (n * 1_000) / rate - Date.now()));
      await turn();
      await sendOne(n);
    }
    transport.close();
  };
  await Promise.all(Array.from({ length: options.connections }, sender));
  return shed;
};
