import type { AddressInfo, Server } from 'node:net';
import {
  SMTPServer,
  type SMTPServerAddress,
  type SMTPServerDataStream,
  type SMTPServerOptions,
  type SMTPServerSession,
} from 'smtp-server';
import { createFailureLimit } from './failure-limit.ts';
import { createPeerCount, type PeerCount, peerOf } from './peer.ts';

/** What keeps a flood of mail from taking the machine. What is over a limit is told to come again, but for the size. */
export interface SmtpLimits {
  /** The largest mail taken, as SES does; else 552. */
  readonly mailBytes: number;
  /** Bytes of mails being received at one time, over all connections; else 452. */
  readonly bytesAtOnce: number;
  /** More connections than this are turned away with 421. */
  readonly connections: number;
  /** One peer that holds more connections than this is turned away with 421, so that others find room. */
  readonly connectionsOfPeer: number;
  /** Unknown addresses one peer may name in ten minutes before it is sent away with 421. */
  readonly refusals: number;
  readonly recipients: number;
  /** A client that says nothing for so long is sent away. */
  readonly silenceMs: number;
  /** A client that is not done after so long is sent away, however busily it drips. */
  readonly conversationMs: number;
}

const LIMITS: SmtpLimits = {
  mailBytes: 40 * 1024 * 1024,
  bytesAtOnce: 256 * 1024 * 1024,
  connections: 200,
  connectionsOfPeer: 50,
  refusals: 20,
  recipients: 20,
  silenceMs: 60_000,
  conversationMs: 15 * 60_000,
};
const REFUSAL_WINDOW_MS = 10 * 60_000;

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
  /** In place of the usual ones. */
  readonly limits?: Partial<SmtpLimits>;
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

const UNKNOWN = new SmtpRefusal(550, '5.1.1 There is no such door here');
const SLOW_DOWN = new SmtpRefusal(421, '4.7.0 Too many unknown addresses; come again later');
const FULL = new SmtpRefusal(452, '4.3.1 Too much to do just now; come again later');
const TOO_LARGE = new SmtpRefusal(552, '5.3.4 The mail is larger than is taken here');
const TOO_MANY = new SmtpRefusal(452, '4.5.3 Too many recipients in one mail');

const addressOf = ({ address }: SMTPServerAddress): string => address.toLowerCase();

/** Reads mails whole, while those being read at one time are not too much together. */
const mailReader = (bytesAtOnce: number) => {
  let held = 0;
  return async (stream: SMTPServerDataStream): Promise<Buffer> => {
    const chunks: Buffer[] = [];
    let own = 0;
    let isOver = false;
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        isOver ||= held + chunk.length > bytesAtOnce;
        if (isOver || stream.sizeExceeded) continue;
        chunks.push(chunk);
        own += chunk.length;
        held += chunk.length;
      }
    } finally {
      held -= own;
    }
    if (stream.sizeExceeded) throw TOO_LARGE;
    if (isOver) throw FULL;
    return Buffer.concat(chunks);
  };
};

const CROWDED = '421 4.7.0 Too many connections from there; come again later\r\n';

/** Turns a peer away that holds its share of connections, before it takes one of those that others could have. */
class SharedSmtpServer extends SMTPServer {
  readonly #held: PeerCount;

  constructor(options: SMTPServerOptions, connectionsOfPeer: number) {
    super(options);
    this.#held = createPeerCount(connectionsOfPeer);
  }

  override connect(...[socket, options]: Parameters<SMTPServer['connect']>): void {
    const peer = peerOf(socket.remoteAddress ?? '');
    if (this.#held.take(peer)) {
      socket.once('close', () => this.#held.giveBack(peer));
      super.connect(socket, options);
      return;
    }
    socket.on('error', () => {});
    socket.write(CROWDED);
    socket.destroySoon();
  }
}

/** Ends each conversation after its time, whatever the client does. */
const endLate = (server: Server, conversationMs: number): void => {
  server.on('connection', (socket) => {
    const timer = setTimeout(() => socket.destroy(), conversationMs);
    socket.once('close', () => clearTimeout(timer));
  });
};

const envelopeOf = (session: SMTPServerSession): Envelope => ({
  from: session.envelope.mailFrom === false ? '' : addressOf(session.envelope.mailFrom),
  recipients: [...new Set(session.envelope.rcptTo.map(addressOf))],
});

/** Whether mail to an address may come in; throws the refusal if not. */
const doorkeeper = ({ isOurs, hasRoom }: SmtpOptions, limits: SmtpLimits) => {
  const refusals = createFailureLimit(limits.refusals, REFUSAL_WINDOW_MS);
  return async (address: SMTPServerAddress, session: SMTPServerSession): Promise<void> => {
    const peer = peerOf(session.remoteAddress);
    if (refusals.isOver(peer)) throw SLOW_DOWN;
    if (session.envelope.rcptTo.length >= limits.recipients) throw TOO_MANY;
    if (!hasRoom()) throw FULL;
    if (await isOurs(addressOf(address))) return;
    refusals.count(peer);
    throw UNKNOWN;
  };
};

/**
 * Listens for mail (RFC 5321). Addresses that are not ours are refused at RCPT, so nothing is relayed and no bounce is
 * ever owed; a peer that keeps guessing is sent away.
 */
export const listenSmtp = async (options: SmtpOptions): Promise<SmtpDoor> => {
  const limits = { ...LIMITS, ...options.limits };
  const bytesOf = mailReader(limits.bytesAtOnce);
  const mayReceive = doorkeeper(options, limits);
  const smtp: SMTPServerOptions = {
    name: 'guestlist',
    banner: 'Guestlist',
    disabledCommands: ['AUTH', 'STARTTLS'],
    authOptional: true,
    disableReverseLookup: true,
    size: limits.mailBytes,
    maxClients: limits.connections,
    socketTimeout: limits.silenceMs,
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
  };
  const server = new SharedSmtpServer(smtp, limits.connectionsOfPeer);
  server.on('error', () => {});
  endLate(server.server, limits.conversationMs);
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(options.port, options.host, () => resolve());
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
