export { copyItems } from './admin/copy-items.ts';
export { eraseInviter } from './admin/erase-inviter.ts';
export { eraseMember } from './admin/erase-member.ts';
export { expireInvitations } from './admin/expire-invitations.ts';
export { exportMember } from './admin/export-member.ts';
export { type FailedInvitation, failedInvitations } from './admin/failed-invitations.ts';
export { endFarewell, farewell } from './admin/farewell.ts';
export { invitationsOf } from './admin/invitations-of.ts';
export { membersPage } from './admin/members-page.ts';
export { type Past, pastOf } from './admin/past.ts';
export { reindex } from './admin/reindex.ts';
export { sweepExpired } from './admin/sweep-expired.ts';
export {
  claimDigest,
  confirmDigestSent,
  digestByKey,
  lastDigests,
  recordSendEvent,
  releaseDigest,
} from './digests/digest.ts';
export { clearMemberNotes, memberNotes, tellMember } from './digests/member-notes.ts';
export { claimNotice, confirmNoticeSent, recordNoticeSendEvent, releaseNotice } from './digests/notice.ts';
export { noteReply, type UnclearReply, unclearReply } from './digests/replies.ts';
export { absorbCopy } from './invitations/absorb-copy.ts';
export { changeDecisions } from './invitations/change-decisions.ts';
export { aliasesOf } from './invitations/person-aliases.ts';
export {
  decisionsSince,
  invitation,
  invitationsByKey,
  invitationsPage,
  openInvitations,
} from './invitations/read-invitations.ts';
export { recordInvitation } from './invitations/record-invitation.ts';
export { countKind, mailCounts } from './mails/counts.ts';
export { forwardingConfirmations, putForwardingConfirmation } from './mails/forwarding-confirmations.ts';
export { forget, memoryOf, remember } from './mails/memory.ts';
export { recordProfileView } from './mails/record-profile-view.ts';
export { recordUnreadable, unreadableSince } from './mails/unreadable.ts';
export { addAddress, confirmAddress, pendingAddresses, removeAddress } from './members/addresses.ts';
export { confirmMember } from './members/confirm-member.ts';
export { createMember } from './members/create-member.ts';
export { DUE_PARTITIONS, membersDue, setNextDue } from './members/due.ts';
export { doorOwner, memberByEmail, memberById } from './members/read-member.ts';
export { replaceDoor } from './members/replace-door.ts';
export { updateMember } from './members/update-member.ts';
export { SCHEMAS } from './schemas.ts';
export { markUnscored, wakeScorer } from './scoring/mark-unscored.ts';
export { noteScoreFailure, SCORE_ATTEMPTS } from './scoring/note-score-failure.ts';
export { putVerdict } from './scoring/put-verdict.ts';
export { scoringInput } from './scoring/scoring-input.ts';
export { refFromImage, streamRecord, unscoredInvitations } from './scoring/unscored-invitations.ts';
export type { Store } from './store.ts';
export { createTableParams, SCORE_STREAM_FILTER, TABLE_INDEXES, TABLE_KEYS, TTL_ATTRIBUTE } from './table.ts';
export { tableClient } from './table-client.ts';

export type {
  Act,
  ClaimOutcome,
  Device,
  DigestRow,
  DoorOwner,
  DueMember,
  InvitationMail,
  InvitationRef,
  InviterRequest,
  MailCounts,
  MemberChange,
  MemberNote,
  MemberStatus,
  Page,
  PendingAddress,
  RecordOutcome,
  ScoreFailure,
  ScoringInput,
  StoredConfirmation,
  StoredDigest,
  StoredInvitation,
  StoredMember,
  UnreadableRow,
} from './types.ts';

export { SchemaError } from './upgrade.ts';
export { actsOf, noteAct } from './web/acts.ts';
export { countUp } from './web/count-up.ts';
export { devices, findDevice, forgetDevice, forgetDevices, rememberDevice } from './web/devices.ts';
export { closeInviterRequest, inviterRequests, putInviterRequest } from './web/inviter-requests.ts';
