import type { Frame } from './frame.ts';
import { invitation } from './invitations.ts';
import type { Content } from './original.ts';
import type { MailRecord } from './record.ts';

/** What a mail of a kind says. */
export const contentOf = (record: MailRecord): { readonly frame: Frame; readonly content: Content } => {
  switch (record.kind) {
    default:
      return invitation(record);
  }
};
