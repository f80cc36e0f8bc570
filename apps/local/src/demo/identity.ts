import { generateKeyPairSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type SigningKey, type Zone, zoneFor } from '@guestlist/linkedin-mail/test-mails';
import { writeDurably } from '../durable-file.ts';
import { DEMO_MEMBER } from './member.ts';

const DOOR_PREFIX = 'demo-';
const SELECTOR = 'demo';

/** Doors of the demo: only mail to them can be vouched for by the demo's key. */
export const isDemoDoor = (address: string): boolean => address.startsWith(DOOR_PREFIX);

export const demoDoor = (door: string): string => `${DOOR_PREFIX}${door}`;

/** The key the demo's mails are signed with: made on the first start, kept in the data folder, known to nobody else. */
export const demoKey = async (dataDir: string): Promise<SigningKey> => {
  const path = join(dataDir, 'demo-key.json');
  const kept = await readFile(path, 'utf8').catch(() => null);
  if (kept !== null) return JSON.parse(kept);
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'der' },
  });
  const key = { privateKey, publicKey: publicKey.toString('base64'), selector: SELECTOR };
  await writeDurably(path, JSON.stringify(key));
  return key;
};

/** The DNS in which the demo's mails are authentic; asked for mail to the demo's doors only. */
export const demoZone = async (dataDir: string): Promise<Zone> =>
  zoneFor(await demoKey(dataDir), [DEMO_MEMBER.email.split('@')[1] ?? '']);
