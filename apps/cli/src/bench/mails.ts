import {
  completeRecord,
  GENERATIONS,
  KNOWN_LANGUAGES,
  type WrittenMail,
  writeMail,
} from '@guestlist/linkedin-mail/test-mails';

/** Signed invitations of every generation in every language, as a mailbox filter sends them on. */
export const invitationMails = (): readonly WrittenMail[] =>
  GENERATIONS.flatMap((generation) =>
    KNOWN_LANGUAGES.flatMap((language) =>
      [1, 2].map((n) => writeMail({ seed: `bench ${generation} ${language} ${n}`, generation, language })),
    ),
  );

/** The member to whom they were sent. */
export const recipientOf = (mails: readonly WrittenMail[]): string =>
  mails[0]?.record.recipient.email ?? completeRecord({ seed: 'bench' }).recipient.email;
