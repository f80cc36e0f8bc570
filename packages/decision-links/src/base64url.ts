/** Bytes of base64url text; null unless it is the one canonical spelling, so that no two links mean the same. */
export const fromBase64url = (text: string): Buffer | null => {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.toString('base64url') === text ? bytes : null;
};
