import { createSocket } from 'node:dgram';
import type { Zone } from '@guestlist/mail-trust';

export interface LoopbackDns {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

const [TXT, NAME_ERROR] = [16, 3];
const [HEADER_BYTES, CLASS_AND_TYPE_BYTES, MOST_STRING_BYTES] = [12, 4, 255];
const TIME_TO_LIVE_S = 3_600;

/** A DNS server on loopback (RFC 1035) that has the TXT records of a zone, and says of all else at once that there is none. */
export const startLoopbackDns = async (zone: Zone): Promise<LoopbackDns> => {
  const records = new Map(Object.entries(zone).map(([name, { TXT: texts }]) => [name.toLowerCase(), texts ?? []]));
  const socket = createSocket('udp4');
  socket.on('message', (query, { address, port }) => socket.send(answerTo(query, records), port, address));
  await new Promise<void>((done) => socket.bind(0, '127.0.0.1', done));
  return { port: socket.address().port, stop: () => new Promise((done) => socket.close(done)) };
};

/** What a server answers to a query of one question. */
export const answerTo = (query: Buffer, records: ReadonlyMap<string, readonly (readonly string[])[]>): Buffer => {
  const { name, end } = questionOf(query);
  const found = query.readUInt16BE(end - CLASS_AND_TYPE_BYTES) === TXT ? (records.get(name.toLowerCase()) ?? []) : [];
  const head = Buffer.from(query.subarray(0, end));
  head.writeUInt16BE(0x8480 | (head.readUInt16BE(2) & 0x0100) | (found.length === 0 ? NAME_ERROR : 0), 2);
  head.writeUInt16BE(found.length, 6);
  head.fill(0, 8, HEADER_BYTES);
  return Buffer.concat([head, ...found.map((strings) => recordOf(strings.join('')))]);
};

const questionOf = (query: Buffer): { readonly name: string; readonly end: number } => {
  const labels: string[] = [];
  let at = HEADER_BYTES;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.'), end: at + 1 + CLASS_AND_TYPE_BYTES };
};

/** A record of the name in question, its text cut into strings. */
const recordOf = (text: string): Buffer => {
  const pieces = text.match(new RegExp(`.{1,${MOST_STRING_BYTES}}`, 'gsu')) ?? [''];
  const data = Buffer.concat(
    pieces.map((piece) => Buffer.from(`${String.fromCharCode(piece.length)}${piece}`, 'latin1')),
  );
  const head = Buffer.alloc(12);
  head.writeUInt16BE(0xc000 | HEADER_BYTES, 0);
  head.writeUInt16BE(TXT, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt32BE(TIME_TO_LIVE_S, 6);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
};
