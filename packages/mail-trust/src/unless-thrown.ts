/**
 * What mailauth makes of a mail, or null when it throws at it. The one place at the library's edge where anything thrown
 * is caught: content is never an error, and a mail that is retried for its content ends where its reader never looks. We
 * know of nothing it still throws at (see `readSignatures`). A look-up that failed is not among it: mailauth makes that
 * a result.
 */
export const unlessThrown = async <T>(reading: Promise<T>): Promise<T | null> => {
  try {
    return await reading;
  } catch {
    return null;
  }
};
