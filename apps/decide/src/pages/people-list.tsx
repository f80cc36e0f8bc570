import type { StoredInvitation } from '@guestlist/store';
import { nameOf, tidy } from '../look/names.ts';
import type { Messages } from '../messages/messages.ts';

interface PeopleProps {
  readonly invitations: readonly StoredInvitation[];
  readonly words: Messages;
}

/** Who a press is about, one below the other. */
export const PeopleList = ({ invitations, words }: PeopleProps) => (
  <ul class="people">
    {invitations.map((invitation) => (
      <li>
        <span class="name">{nameOf(invitation, words)}</span>
        {invitation.facts.inviter.headline === null ? null : (
          <>
            <br />
            <span class="quiet small">{tidy(invitation.facts.inviter.headline)}</span>
          </>
        )}
      </li>
    ))}
  </ul>
);
