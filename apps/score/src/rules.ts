export type Rules = typeof import('@guestlist/rules');

/**
 * The rules, read when the first invitation asks for them: a start then reads little more than the SDK, and what is left to do is
 * done while the database is asked for the invitation.
 */
export const loadRules = (): Promise<Rules> => import('@guestlist/rules');
