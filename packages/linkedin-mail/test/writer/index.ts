// biome-ignore lint/performance/noBarrelFile: the entry of the subpath `@guestlist/linkedin-mail/test-mails`
export { completeRecord } from './complete-record.ts';
export { type SigningKey, signingKey } from './dkim.ts';
export type { Expected, ExpectedInvitation } from './expectation.ts';
export { hostileMails } from './hostile.ts';
export type { HostileMail } from './hostile-mail.ts';
export { oddDrafts } from './odd-drafts.ts';
export type {
  FrameLanguage,
  Generation,
  Layout,
  MailDraft,
  MailRecord,
  Way,
  WrittenInvitation,
  WrittenKind,
  WrittenPerson,
  WrittenRecipient,
} from './record.ts';
export {
  ATTACHED_WAYS,
  GENERATIONS,
  KNOWN_LANGUAGES,
  PLAIN_WAYS,
  QUOTED_WAYS,
  REDIRECT_WAYS,
  UNSEEN_LANGUAGES,
  WAYS,
  WRITTEN_KINDS,
} from './record.ts';
export { TEST_ONLY_KEY } from './test-only-key.ts';
export { type ThreeRelated, threeRelated } from './three-related.ts';
export { attachMails, type WriteOptions, type WrittenMail, writeMail } from './write-mail.ts';
export { type Zone, zone, zoneFor } from './zone.ts';
