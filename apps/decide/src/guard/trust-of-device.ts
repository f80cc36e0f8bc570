import type { Device } from '@guestlist/store';

/**
 * A device becomes known by one press. It is trusted only some minutes later: a scanner with a cookie jar would
 * otherwise be trusted from its second request on.
 */
export const PROBATION_MS = 10 * 60_000;

/** unknown: no cookie of ours · new: known, on probation · trusted: as good as the member. */
export type DeviceTrust = 'unknown' | 'new' | 'trusted';

export const trustOfDevice = (device: Device | null, now: Date): DeviceTrust => {
  if (device === null) return 'unknown';
  return now.getTime() - Date.parse(device.firstAt) < PROBATION_MS ? 'new' : 'trusted';
};
