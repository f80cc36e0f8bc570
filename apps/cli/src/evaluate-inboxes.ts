import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Profile } from '@guestlist/model';

export type Label = 'worth' | 'mass';

/** One invitation of a labelled inbox, as in the corpus README. */
export interface LabelledInvitation {
  readonly id: string;
  readonly lang: string;
  readonly inviter: {
    readonly name: string;
    readonly headline: string | null;
    readonly company: string | null;
    readonly location: string | null;
    readonly photo: boolean;
  };
  readonly mutual: { readonly count: number; readonly names: readonly string[] } | null;
  readonly note: string | null;
  readonly sentAt: string;
  readonly viewedProfileAt: string | null;
  readonly reminder: boolean;
  readonly label: Label;
  readonly kind: string;
}

export interface Inbox {
  readonly name: string;
  readonly persona: Profile;
  readonly invitations: readonly LabelledInvitation[];
}

const isInbox = (value: unknown): value is Omit<Inbox, 'name'> =>
  typeof value === 'object' &&
  value !== null &&
  'persona' in value &&
  'invitations' in value &&
  Array.isArray(value.invitations);

/** A file that cannot be read as a labelled inbox. */
export class InboxError extends Error {
  override readonly name = 'InboxError';
}

const jsonFiles = (path: string): readonly string[] => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new InboxError(`${path}: there is no such file or folder`);
  if (!found.isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.json'));
  if (names.length === 0) throw new InboxError(`${path}: holds no labelled inbox (*.json)`);
  return names.sort().map((name) => join(path, name));
};

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new InboxError(`${file}: is no JSON`, { cause });
  }
};

/**
 * Reads labelled inboxes.
 *
 * @param paths folders of JSON files, or files
 * @throws InboxError naming the file that is no inbox
 */
export const readInboxes = (paths: readonly string[]): readonly Inbox[] =>
  paths.flatMap(jsonFiles).map((file) => {
    const value = readJson(file);
    if (!isInbox(value)) throw new InboxError(`${file}: not a labelled inbox (persona, invitations)`);
    const invitations = [...value.invitations].sort((a, b) => (a.sentAt < b.sentAt ? -1 : a.sentAt > b.sentAt ? 1 : 0));
    return { name: basename(file, '.json'), persona: value.persona, invitations };
  });
