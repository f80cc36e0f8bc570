import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DiskQueue, openDiskQueue } from '../src/disk-queue.ts';
import { openIntake } from '../src/intake.ts';
import { openRawMails } from '../src/raw-mails.ts';
import { listenSmtp, type SmtpDoor, type SmtpLimits } from '../src/smtp.ts';
import { temporaryFolder } from './running.ts';

const DOOR = 'u-door@guestlist.test';

/** Four machines, as far as the door can tell: every address of 127/8 is this one's (Linux). */
const PEERS = ['127.0.0.1', '127.0.0.2', '127.0.0.3', '127.0.0.4'];

/** One side of a conversation, line by line. */
const client = async (port: number, from = '127.0.0.1') => {
  const socket: Socket = connect({ port, host: '127.0.0.1', localAddress: from });
  socket.on('error', () => {});
  const closed = new Promise<void>((done) => socket.once('close', () => done()));
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  /** The last line of the next reply: its code. Zero when the connection ends instead. */
  const reply = async (): Promise<number> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done === true) return 0;
      if (/^\d{3}(?: |$)/u.test(value)) return Number(value.slice(0, 3));
    }
  };
  const say = (line: string): Promise<number> => {
    socket.write(`${line}\r\n`);
    return reply();
  };
  return { socket, closed, reply, say, end: () => socket.destroy() };
};
type Client = Awaited<ReturnType<typeof client>>;

/** Up to the moment at which a recipient may be named. */
const greeted = async (port: number): Promise<Client> => {
  const one = await client(port);
  expect(await one.reply()).toBe(220);
  expect(await one.say('EHLO client.example')).toBe(250);
  expect(await one.say('MAIL FROM:<a@sender.example>')).toBe(250);
  return one;
};

const deliver = async (port: number, body: string): Promise<number> => {
  const one = await greeted(port);
  const named = await one.say(`RCPT TO:<${DOOR}>`);
  if (named !== 250) {
    one.end();
    return named;
  }
  expect(await one.say('DATA')).toBe(354);
  const taken = await one.say(`Subject: x\r\n\r\n${body}\r\n.`);
  one.end();
  return taken;
};

describe('the SMTP door under pressure', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let queue: DiskQueue;
  let door: SmtpDoor;

  const open = async (limits: Partial<SmtpLimits> = {}, mostWaiting?: number): Promise<number> => {
    const intake = openIntake(await openRawMails(folder.path), queue, mostWaiting);
    const isOurs = async (address: string): Promise<boolean> => address === DOOR;
    door = await listenSmtp({ host: '127.0.0.1', port: 0, isOurs, ...intake, limits });
    return door.port;
  };

  beforeEach(async () => {
    folder = await temporaryFolder();
    queue = await openDiskQueue(folder.path, 'mail');
  });
  afterEach(async () => {
    await door.close();
    await folder.remove();
  });

  it('greets 200 of 1,000 connections at once, asks the others to come again, and takes mail afterwards', async () => {
    const port = await open();
    const clients = await Promise.all(Array.from({ length: 1_000 }, (_, n) => client(port, PEERS[n % PEERS.length])));
    const codes = await Promise.all(clients.map(({ reply }) => reply()));
    expect(codes.filter((code) => code === 220)).toHaveLength(200);
    expect(codes.filter((code) => code === 421)).toHaveLength(800);
    for (const { end } of clients) end();
    await Promise.all(clients.map(({ closed }) => closed));
    await expect.poll(() => deliver(port, 'Hello').catch(() => 0), { timeout: 10_000 }).toBe(250);
    expect(queue.size()).toBe(1);
  });

  it('turns a peer away that holds its share of connections, while another finds room', async () => {
    const port = await open({ connections: 10, connectionsOfPeer: 3 });
    const greedy = await Promise.all(Array.from({ length: 20 }, () => client(port, '127.0.0.2')));
    const codes = await Promise.all(greedy.map(({ reply }) => reply()));
    expect(codes.toSorted()).toEqual([220, 220, 220, ...Array.from({ length: 17 }, () => 421)].toSorted());
    await Promise.all(greedy.filter((_, n) => codes[n] === 421).map(({ closed }) => closed));
    expect(await deliver(port, 'Hello')).toBe(250);
    for (const { end } of greedy) end();
    const again = async (): Promise<number> => {
      const one = await client(port, '127.0.0.2');
      const code = await one.reply();
      one.end();
      return code;
    };
    await expect.poll(again, { timeout: 10_000 }).toBe(220);
  });

  it('gives the place of a client away that never closes its half of the connection', async () => {
    const port = await open({ silenceMs: 1_200, connections: 1 });
    const half = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    const ended = new Promise<void>((done) => half.once('end', () => done()));
    half.resume();
    await ended;
    await expect.poll(() => deliver(port, 'Hello').catch(() => 0), { timeout: 10_000 }).toBe(250);
    half.destroy();
  });

  it('sends away a client that falls silent, also in the midst of a mail, and keeps nothing of it', async () => {
    const port = await open({ silenceMs: 1_200 });
    const idle = await client(port);
    const half = await greeted(port);
    await half.say(`RCPT TO:<${DOOR}>`);
    await half.say('DATA');
    half.socket.write('Subject: half');
    await Promise.all([idle.closed, half.closed]);
    expect(queue.size()).toBe(0);
  });

  it('sends away a client that drips without end', async () => {
    const port = await open({ silenceMs: 5_000, conversationMs: 1_500 });
    const slow = await greeted(port);
    await slow.say(`RCPT TO:<${DOOR}>`);
    await slow.say('DATA');
    const drip = setInterval(() => slow.socket.write('x'), 20);
    await slow.closed;
    clearInterval(drip);
    expect(queue.size()).toBe(0);
  });

  it('takes no mail from a client that hangs up before the last dot', async () => {
    const port = await open();
    const one = await greeted(port);
    await one.say(`RCPT TO:<${DOOR}>`);
    await one.say('DATA');
    one.socket.end('Subject: half\r\n\r\nno dot\r\n');
    await one.closed;
    expect(await deliver(port, 'whole')).toBe(250);
    expect(queue.size()).toBe(1);
  });

  it('refuses a mail over the size limit with 552, announced or not', async () => {
    const port = await open({ mailBytes: 10_000 });
    const one = await client(port);
    await one.reply();
    await one.say('EHLO client.example');
    expect(await one.say('MAIL FROM:<a@sender.example> SIZE=20000')).toBe(552);
    one.end();
    expect(await deliver(port, 'x'.repeat(20_000))).toBe(552);
    expect(queue.size()).toBe(0);
    expect(await deliver(port, 'x'.repeat(5_000))).toBe(250);
  });

  it('asks to come again when the mails being received are too much together, and then takes them', async () => {
    const port = await open({ bytesAtOnce: 50_000 });
    const big = await greeted(port);
    await big.say(`RCPT TO:<${DOOR}>`);
    await big.say('DATA');
    big.socket.write(`Subject: big\r\n\r\n${'x'.repeat(45_000)}`);
    await expect.poll(() => deliver(port, 'y'.repeat(20_000)), { timeout: 10_000 }).toBe(452);
    expect(await big.say('\r\n.')).toBe(250);
    expect(await deliver(port, 'y'.repeat(20_000))).toBe(250);
    big.end();
  });

  it('relays nothing: every address that is not ours is refused at RCPT', async () => {
    const port = await open();
    const one = await greeted(port);
    const elsewhere = ['a@elsewhere.example', 'a%elsewhere.example@guestlist.test', 'postmaster@guestlist.test'];
    for (const address of elsewhere) expect(await one.say(`RCPT TO:<${address}>`)).toBe(550);
    expect(await one.say('RCPT TO:<"a@elsewhere.example"@guestlist.test>')).toBe(501);
    expect(await one.say('DATA')).toBe(503);
    one.end();
    expect(queue.size()).toBe(0);
  });

  it('sends away a peer that guesses addresses, over all its connections', async () => {
    const port = await open({ refusals: 5 });
    const one = await greeted(port);
    for (let n = 0; n < 5; n += 1) expect(await one.say(`RCPT TO:<u-guess-${n}@guestlist.test>`)).toBe(550);
    expect(await one.say(`RCPT TO:<${DOOR}>`)).toBe(421);
    one.end();
    expect(await deliver(port, 'Hello')).toBe(421);
  });

  it('sheds with 452 when too much waits, loses nothing it took, and takes mail again once there is room', async () => {
    const port = await open({}, 3);
    const codes = [];
    for (let n = 0; n < 6; n += 1) codes.push(await deliver(port, `mail ${n}`));
    expect(codes).toEqual([250, 250, 250, 452, 452, 452]);
    expect((await openDiskQueue(folder.path, 'mail')).size()).toBe(3);
    for (const message of queue.receive(1)) await queue.delete(message);
    expect(await deliver(port, 'again')).toBe(250);
  });

  it('lets many at once in no further than the limit and one mail each', async () => {
    const port = await open({}, 5);
    const codes = await Promise.all(Array.from({ length: 30 }, (_, n) => deliver(port, `mail ${n}`)));
    const taken = codes.filter((code) => code === 250).length;
    expect(taken + codes.filter((code) => code === 452).length).toBe(30);
    expect(queue.size()).toBe(taken);
  });
});
