/** A mail that SES received: its envelope, its verdict, where its bytes lie. Never headers or text. */
export interface ReceivedNotice {
  readonly type: 'received';
  readonly messageId: string;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
  /** The envelope's sender; empty for the null return path. */
  readonly sender: string;
  readonly recipients: readonly string[];
  readonly objectKey: string;
  readonly dmarcVerdict: DmarcVerdict;
}

/** What became of a mail that we sent. */
export interface SentNotice {
  readonly type: 'send' | 'bounce' | 'complaint';
  readonly messageId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The tags we sent it with. */
  readonly tags: Readonly<Record<string, string>>;
  /** Whom it did not reach for good, or who complained. */
  readonly affected: readonly string[];
}

const DMARC_VERDICTS = ['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED', 'DISABLED'] as const;
export type DmarcVerdict = (typeof DMARC_VERDICTS)[number];

/** The body of a queue's message is not a notice of SES's. Its words are not repeated here. */
export class NoticeError extends Error {
  override readonly name = 'NoticeError';
}

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
const tree = (value: unknown): Tree => (isTree(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const strings = (value: unknown): readonly string[] => list(value).filter((one) => typeof one === 'string');

const text = (from: Tree, name: string): string => {
  const value = from[name];
  if (typeof value !== 'string' || value === '') throw new NoticeError(`a notice without ${name}`);
  return value;
};

const utc = (from: Tree, name: string): string => {
  const at = Date.parse(text(from, name));
  if (Number.isNaN(at)) throw new NoticeError(`a notice whose ${name} is no time`);
  return new Date(at).toISOString();
};

const parsed = (body: string): Tree => {
  try {
    return tree(JSON.parse(body));
  } catch {
    throw new NoticeError('a notice that is no JSON');
  }
};

const received = (notice: Tree): ReceivedNotice => {
  const mail = tree(notice['mail']);
  const receipt = tree(notice['receipt']);
  const { status } = tree(receipt['dmarcVerdict']);
  const { source } = mail;
  return {
    type: 'received',
    messageId: text(mail, 'messageId'),
    receivedAt: utc(mail, 'timestamp'),
    sender: typeof source === 'string' && source !== '<>' ? source : '',
    recipients: strings(receipt['recipients']),
    objectKey: text(tree(receipt['action']), 'objectKey'),
    dmarcVerdict: DMARC_VERDICTS.find((verdict) => verdict === status) ?? 'PROCESSING_FAILED',
  };
};

const addresses = (value: unknown): readonly string[] =>
  list(value).flatMap((one) => {
    const { emailAddress } = tree(one);
    return typeof emailAddress === 'string' ? [emailAddress] : [];
  });

const affectedBy = (notice: Tree): readonly string[] => {
  const bounce = tree(notice['bounce']);
  if (bounce['bounceType'] === 'Permanent') return addresses(bounce['bouncedRecipients']);
  return addresses(tree(notice['complaint'])['complainedRecipients']);
};

const SENT_TYPES = { Send: 'send', Bounce: 'bounce', Complaint: 'complaint' } as const;

const sent = (notice: Tree, type: SentNotice['type']): SentNotice => {
  const mail = tree(notice['mail']);
  const tags = Object.entries(tree(mail['tags'])).flatMap(([name, values]) => {
    const [first] = strings(values);
    return first === undefined ? [] : [[name, first]];
  });
  return {
    type,
    messageId: text(mail, 'messageId'),
    at: utc(mail, 'timestamp'),
    tags: Object.fromEntries(tags),
    affected: affectedBy(notice),
  };
};

/**
 * Reads the body of a queue's message: a notice of SES's as SNS wraps it, or bare (raw message delivery).
 *
 * @returns null for a notice of a kind we asked nothing of (a delivery, an open)
 * @throws NoticeError for anything else
 */
export const readNotice = (body: string): ReceivedNotice | SentNotice | null => {
  const outer = parsed(body);
  const notice = typeof outer['Message'] === 'string' ? parsed(outer['Message']) : outer;
  if (notice['notificationType'] === 'Received') return received(notice);
  const kind = notice['eventType'] ?? notice['notificationType'];
  if (typeof kind !== 'string') throw new NoticeError('a notice of no kind');
  const type = Object.entries(SENT_TYPES).find(([name]) => name === kind)?.[1];
  return type === undefined ? null : sent(notice, type);
};
