import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerAddress, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { createFailureLimit } from './failure-limit.ts';

/** The largest mail taken, as SES does. */
const MOST_BYTES = 40 * 1024 * 1024;
/** More connections than this are turned away with 421: the sender comes again. */
const MOST_CONNECTIONS = 200;
/** Unknown doors one peer may name in ten minutes before it is sent away. */
const MOST_REFUSALS = 20;
const REFUSAL_WINDOW_MS = 10 * 60_000;
const MOST_RECIPIENTS = 20;
const SILENCE_MS = 60_000;

export interface Envelope {
  readonly from: string;
  /** Folded to lower case; each is a door or a reply address of ours. */
  readonly recipients: readonly string[];
}

export interface SmtpOptions {
  readonly host: string;
  readonly port: number;
  /** Whether mail for this address is taken: asked for each RCPT. */
  readonly isOurs: (address: string) => Promise<boolean>;
  /** Whether more mail can be taken now; else 452, and the sender comes again. */
  readonly hasRoom: () => boolean;
  /** Resolves when the mail is safely on disk: only then is 250 said. */
  readonly accept: (envelope: Envelope, mail: Buffer) => Promise<void>;
}

export interface SmtpDoor {
  readonly port: number;
  readonly close: () => Promise<void>;
}

class SmtpRefusal extends Error {
  readonly responseCode: number;
  constructor(responseCode: number, message: string) {
    super(message);
    this.responseCode = responseCode;
  }
}

const UNKNOWN = new SmtpRefusal(550, '5.1.1 There is no such inbox address here');
const SLOW_DOWN = new SmtpRefusal(421, '4.7.0 Too many unknown addresses; come again later');
const FULL = new SmtpRefusal(452, '4.3.1 Too much to do just now; come again later');
const TOO_LARGE = new SmtpRefusal(552, '5.3.4 The mail is larger than 40 MB');
const TOO_MANY = new SmtpRefusal(452, '4.5.3 Too many recipients in one mail');

const addressOf = ({ address }: SMTPServerAddress): string => address.toLowerCase();

const bytesOf = async (stream: SMTPServerDataStream): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(chunk as Buffer);
  if (stream.sizeExceeded) throw TOO_LARGE;
  return Buffer.concat(chunks);
};

/**
 * Listens for mail (RFC 5321). Addresses that are not ours are refused at RCPT, so nothing is relayed and no bounce is
 * ever owed; a peer that keeps guessing is sent away.
 */
export const listenSmtp = async (options: SmtpOptions): Promise<SmtpDoor> => {
  const refusals = createFailureLimit(MOST_REFUSALS, REFUSAL_WINDOW_MS);
  const envelopeOf = (session: SMTPServerSession): Envelope => ({
    from: session.envelope.mailFrom === false ? '' : addressOf(session.envelope.mailFrom),
    recipients: [...new Set(session.envelope.rcptTo.map(addressOf))],
  });
  const mayReceive = async (address: SMTPServerAddress, session: SMTPServerSession): Promise<void> => {
    const peer = session.remoteAddress;
    if (refusals.isOver(peer)) throw SLOW_DOWN;
    if (session.envelope.rcptTo.length >= MOST_RECIPIENTS) throw TOO_MANY;
    if (!options.hasRoom()) throw FULL;
    if (await options.isOurs(addressOf(address))) return;
    refusals.count(peer);
    throw UNKNOWN;
  };

  const server = new SMTPServer({
    name: 'guestlist',
    banner: 'Guestlist',
    disabledCommands: ['AUTH', 'STARTTLS'],
    authOptional: true,
    disableReverseLookup: true,
    size: MOST_BYTES,
    maxClients: MOST_CONNECTIONS,
    socketTimeout: SILENCE_MS,
    closeTimeout: 2_000,
    logger: false,
    onRcptTo: (address, session, done) => {
      mayReceive(address, session).then(() => done(), done);
    },
    onData: (stream, session, done) => {
      bytesOf(stream)
        .then((mail) => options.accept(envelopeOf(session), mail))
        .then(
          () => done(null, 'kept'),
          (error: unknown) => done(error instanceof SmtpRefusal ? error : FULL),
        );
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(options.port, options.host, () => resolve());
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
