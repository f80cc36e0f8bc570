import type { DecisionAction, Group } from '@guestlist/model';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import type { Claim, ClaimKind } from './claim.ts';
import { readInvitation, writeInvitation } from './invitation-bytes.ts';
import { localDateOf, localDayOf } from './local-day.ts';

// Positions in these lists stand in links already mailed: only ever add at the end.
const KINDS: readonly ClaimKind[] = [
  'decision',
  'more',
  'group',
  'campaign',
  'pages',
  'desk',
  'unsubscribe',
  'join',
  'address',
  'digest',
];
const ACTIONS: readonly DecisionAction[] = ['accept', 'ignore', 'follow', 'ask', 'report', 'later'];
const GROUPS: readonly Group[] = ['worth-accepting', 'mass-invite'];

/** The claim as bytes. Throws a RangeError on ids that are empty or longer than 64 bytes and on a digest that is no date. */
export const writeClaim = (claim: Claim): Buffer => {
  const writer = new ByteWriter();
  writer.byte(KINDS.indexOf(claim.kind));
  writer.uint32(Math.floor(claim.expiresAt.getTime() / 1000));
  writer.text(claim.memberId);
  if ('digest' in claim) writer.uint16(localDayOf(claim.digest));
  if ('action' in claim) writer.byte(ACTIONS.indexOf(claim.action));
  if ('invitation' in claim) writeInvitation(writer, claim.invitation);
  if (claim.kind === 'group') writer.byte(GROUPS.indexOf(claim.group));
  if (claim.kind === 'campaign') writer.text(claim.campaign);
  if (claim.kind === 'address') writer.text(claim.addressId);
  return writer.done();
};

/** The claim in these bytes; null when they are none. */
export const readClaim = (bytes: Buffer): Claim | null => {
  const reader = new ByteReader(bytes);
  try {
    const claim = read(reader);
    return reader.atEnd ? claim : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

const read = (reader: ByteReader): Claim => {
  const kind = pick(KINDS, reader.byte());
  const expiresAt = new Date(reader.uint32() * 1000);
  const memberId = reader.text();
  const ofMember = { memberId, expiresAt };
  switch (kind) {
    case 'decision':
      return { kind, ...ofMember, ...digestAndAction(reader), invitation: readInvitation(reader) };
    case 'more':
      return { kind, ...ofMember, digest: localDateOf(reader.uint16()), invitation: readInvitation(reader) };
    case 'digest':
      return { kind, ...ofMember, digest: localDateOf(reader.uint16()) };
    case 'group':
      return { kind, ...ofMember, ...digestAndAction(reader), group: pick(GROUPS, reader.byte()) };
    case 'campaign':
      return { kind, ...ofMember, ...digestAndAction(reader), campaign: reader.text() };
    case 'address':
      return { kind, ...ofMember, addressId: reader.text() };
    case 'pages':
    case 'desk':
    case 'unsubscribe':
    case 'join':
      return { kind, ...ofMember };
    default:
      return kind satisfies never;
  }
};

const digestAndAction = (reader: ByteReader): { readonly digest: string; readonly action: DecisionAction } => ({
  digest: localDateOf(reader.uint16()),
  action: pick(ACTIONS, reader.byte()),
});

const pick = <T>(list: readonly T[], index: number): T => {
  const found = list[index];
  if (found === undefined) throw new RangeError('no such entry');
  return found;
};
