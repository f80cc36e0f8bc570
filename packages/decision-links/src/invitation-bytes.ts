import type { InvitationKey } from '@guestlist/model';
import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';

/** How an invitation's key is packed: most are a number of eight bytes or a hash of seventeen. */
const FORMS = { text: 0, invitationId: 1, memberNumber: 2, slugHash: 3, headlineHash: 4 } as const;

const NUMBER = /^([in])\.(0|[1-9]\d{0,18})$/u;
const HASH = /^([sh])\.([\w-]{22})$/u;
const HASH_BYTES = 17;

export const writeInvitation = (writer: ByteWriter, key: InvitationKey): void => {
  const [, numberKind, digits] = NUMBER.exec(key) ?? [];
  const [, hashKind, hash] = HASH.exec(key) ?? [];
  if (digits !== undefined) {
    writer.byte(numberKind === 'i' ? FORMS.invitationId : FORMS.memberNumber);
    writer.uint64(BigInt(digits));
  } else if (hash !== undefined) {
    writer.byte(hashKind === 's' ? FORMS.slugHash : FORMS.headlineHash);
    // 22 letters are 132 bits: half a byte more than sixteen.
    writer.bytes(Buffer.from(`${hash}AA`, 'base64url').subarray(0, HASH_BYTES));
  } else {
    writer.byte(FORMS.text);
    writer.text(key);
  }
};

export const readInvitation = (reader: ByteReader): InvitationKey => {
  const form = reader.byte();
  return spell(form, reader) as InvitationKey; // signed by us, so it is a key we made
};

const spell = (form: number, reader: ByteReader): string => {
  switch (form) {
    case FORMS.invitationId:
      return `i.${reader.uint64()}`;
    case FORMS.memberNumber:
      return `n.${reader.uint64()}`;
    case FORMS.slugHash:
      return `s.${readHash(reader)}`;
    case FORMS.headlineHash:
      return `h.${readHash(reader)}`;
    case FORMS.text:
      return reader.text();
    default:
      throw new RangeError('no such form of an invitation key');
  }
};

const readHash = (reader: ByteReader): string => reader.bytes(HASH_BYTES).toString('base64url').slice(0, 22);
