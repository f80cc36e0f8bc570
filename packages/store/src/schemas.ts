/**
 * The form of each kind of item, by number. It is raised only with a step in `upgrade.ts`, for a form that code made for
 * the one before would take for something else; what may simply be absent needs no number.
 */
export const SCHEMAS = {
  member: 1,
  invitation: 1,
  door: 1,
  email: 1,
  'waiting-address': 1,
  moved: 1,
  view: 1,
  memory: 1,
  counts: 1,
  unreadable: 1,
  forwarding: 1,
  digest: 2,
  reply: 1,
  notice: 1,
  note: 1,
  acts: 1,
  device: 1,
  rate: 1,
  'inviter-request': 1,
  farewell: 1,
  'past-salt': 1,
  past: 1,
} as const satisfies Readonly<Record<string, number>>;

type ItemKind = keyof typeof SCHEMAS;

/** What every item says of itself: its kind, and the form it is written in. */
export const ofKind = <K extends ItemKind>(kind: K) => ({ v: SCHEMAS[kind], kind });
