import type { SecretKey } from './link-keys.ts';

const IDS = 256;
const isNewer = (one: SecretKey, other: SecretKey): boolean => (one.id - other.id + IDS) % IDS === 1;

/**
 * The keys after one more step of the rotation. Two steps take turns, so that a function still running with the keys of
 * before never meets a link it cannot check: a new key is first known to all (`current, new`), and signs only a step
 * later (`new, current`). The key that then falls out has not signed for one whole step.
 *
 * @param make gives a fresh secret in base64url
 */
export const nextKeys = (keys: readonly SecretKey[], make: () => string): readonly SecretKey[] => {
  const [signing, other] = keys;
  if (signing === undefined) throw new Error('there is no key to begin with');
  if (other !== undefined && isNewer(other, signing)) return [other, signing];
  return [signing, { id: (signing.id + 1) % IDS, secret: make() }];
};
