import dgram from 'node:dgram';
import { subscribe } from 'node:diagnostics_channel';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

/** Loaded before a Guestlist: writes down each address it connects to or sends a datagram to, and each name it looks up. */
const file = process.env['CONNECTIONS_FILE'];
const note = (what: string): void => {
  if (file !== undefined) appendFileSync(file, `${what}\n`);
};

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]): net.Socket {
  // Node hands its own normalized arguments on: the options are first, in an array or not.
  const [options] = args.flat() as readonly { readonly host?: string; readonly path?: string }[];
  note(`connect ${options?.path ?? options?.host ?? 'localhost'}`);
  return Reflect.apply(connect, this, args);
};
const { send } = dgram.Socket.prototype;
dgram.Socket.prototype.send = function (this: dgram.Socket, ...args: unknown[]): void {
  note('datagram');
  Reflect.apply(send, this, args);
};
const { lookup } = dns;
dns.lookup = Object.assign((...args: unknown[]): void => {
  note(`lookup ${String(args[0])}`);
  Reflect.apply(lookup, dns, args);
}, lookup);
subscribe('undici:client:beforeConnect', (message) => {
  const { connectParams } = message as { readonly connectParams: { readonly hostname: string } };
  note(`connect ${connectParams.hostname}`);
});
