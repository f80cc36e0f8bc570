import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Begins every sealed file; no mail begins so. */
const MARK = Buffer.from('guestlist-sealed-1\n');
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

/** A file that was changed, cut or renamed, or that another key sealed. */
export class SealError extends Error {
  override readonly name = 'SealError';
}

/** Encrypts a file's bytes (AES-256-GCM, NIST SP 800-38D) for one key of 32 bytes and one name. */
export const seal = (key: Uint8Array, name: string, bytes: Uint8Array): Buffer => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(name));
  return Buffer.concat([MARK, nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
};

/**
 * The bytes that were sealed. What carries no mark was written before files were sealed and comes back as it is.
 *
 * @throws SealError
 */
export const unseal = (key: Uint8Array, name: string, file: Buffer): Buffer => {
  if (!file.subarray(0, MARK.length).equals(MARK)) return file;
  const sealed = file.subarray(MARK.length);
  try {
    const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(name))
      .setAuthTag(sealed.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch (error) {
    throw new SealError('a sealed file cannot be opened', { cause: error });
  }
};
