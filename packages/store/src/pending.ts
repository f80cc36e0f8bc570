import type {
  Decision,
  ForwardingConfirmation,
  InvitationKey,
  KnownPerson,
  LearnedExample,
  Member,
  Memory,
  NotificationKind,
  Person,
  PersonKey,
  Verdict,
} from '@guestlist/model';
import type { Store } from './store.ts';
import type * as T from './types.ts';

const notYet = (): never => {
  throw new Error('this access pattern is not written yet');
};
type Id = { readonly memberId: string };

/** Makes a member. A pending one expires after a day, and has no door until it is confirmed. */
export const createMember = (
  _s: Store,
  _p: {
    readonly member: Member;
    readonly status: T.MemberStatus;
    readonly nextDueAt: string | null;
    readonly at: string;
  },
): Promise<'created' | 'email-taken'> => notYet();
/** Double opt-in: makes a pending member active, opens the door, plans the first digest. */
export const confirmMember = (
  _s: Store,
  _p: Id & { readonly nextDueAt: string },
): Promise<'confirmed' | 'already' | 'absent'> => notYet();
export const memberById = (_s: Store, _memberId: string): Promise<T.StoredMember | null> => notYet();
/** By any of the member's verified addresses, case folded. */
export const memberByEmail = (_s: Store, _email: string): Promise<T.StoredMember | null> => notYet();
/** Whose door is it? One request. */
export const doorOwner = (_s: Store, _door: string): Promise<T.DoorOwner | null> => notYet();
export const updateMember = (
  _s: Store,
  _p: Id & { readonly version: number; readonly change: T.MemberChange },
): Promise<'saved' | 'stale' | 'absent'> => notYet();
/** Opens a new door; the old one dies. */
export const replaceDoor = (_s: Store, _p: Id & { readonly door: string }): Promise<'replaced' | 'absent'> => notYet();
/** A further address of the member's, to be confirmed by mail within a day. */
export const addAddress = (_s: Store, _p: Id & { readonly address: string; readonly at: string }): Promise<void> =>
  notYet();
/** Addresses that wait for their confirmation. */
export const pendingAddresses = (_s: Store, _memberId: string): Promise<readonly string[]> => notYet();
export const confirmAddress = (
  _s: Store,
  _p: Id & { readonly address: string },
): Promise<'confirmed' | 'already' | 'absent' | 'taken'> => notYet();
/** Takes an address away again; the one digests go to stays. */
export const removeAddress = (_s: Store, _p: Id & { readonly address: string }): Promise<'removed' | 'absent'> =>
  notYet();

/** Members due at or before `at`. Follow the cursor to the end. */
export const membersDue = (
  _s: Store,
  _p: { readonly at: string; readonly limit?: number; readonly cursor?: string | null },
): Promise<T.Page<T.DueMember>> => notYet();
/** Moves a member from `dueAt` to the next hour, once: `stale` when somebody else did. */
export const setNextDue = (
  _s: Store,
  _p: Id & { readonly dueAt: string; readonly nextDueAt: string | null },
): Promise<'set' | 'stale'> => notYet();

export const recordInvitation = (_s: Store, _mail: T.InvitationMail): Promise<T.RecordOutcome> => notYet();
/** Somebody viewed the member's profile: kept 90 days; open invitations of theirs wait for a verdict again. Returns how many. */
export const recordProfileView = (
  _s: Store,
  _p: Id & { readonly person: Person; readonly viewedAt: string; readonly at: string },
): Promise<number> => notYet();
/** Adds to what is remembered, newest first, bounded; the same person or example replaces its older self. */
export const remember = (
  _s: Store,
  _p: Id & { readonly known: readonly KnownPerson[]; readonly examples: readonly LearnedExample[] },
): Promise<Memory> => notYet();
/** Takes back learned examples and known persons. */
export const forget = (
  _s: Store,
  _p: Id & { readonly examples?: readonly InvitationKey[]; readonly known?: readonly string[] },
): Promise<Memory> => notYet();
export const memoryOf = (_s: Store, _memberId: string): Promise<Memory> => notYet();
export const recordUnreadable = (_s: Store, _p: Id & { readonly row: T.UnreadableRow }): Promise<void> => notYet();
export const unreadableSince = (_s: Store, _memberId: string, _since: string): Promise<readonly T.UnreadableRow[]> =>
  notYet();
/** Counts a mail that leaves no row. */
export const countKind = (
  _s: Store,
  _p: Id & { readonly kind: NotificationKind | 'unreadable'; readonly at: string },
): Promise<void> => notYet();
/** What came so far, and when the last mail did. Invitations are not among `kinds`: they are their own rows. */
export const mailCounts = (_s: Store, _memberId: string): Promise<T.MailCounts> => notYet();

/** All that a verdict needs, in two requests; null when it is gone or settled. */
export const scoringInput = (_s: Store, _ref: T.InvitationRef): Promise<T.ScoringInput | null> => notYet();
/** `superseded`: its facts changed meanwhile, it still waits. Never wakes the scorer. */
export const putVerdict = (
  _s: Store,
  _p: Id & {
    readonly key: InvitationKey;
    readonly revision: number;
    readonly verdict: Verdict;
    readonly viewedProfileAt: string | null;
    readonly judgedAt: string;
  },
): Promise<'settled' | 'superseded'> => notYet();
export const noteScoreFailure = (
  _s: Store,
  _p: Id & { readonly key: InvitationKey; readonly revision: number; readonly code: string; readonly at: string },
): Promise<void> => notYet();
/** Marks invitations to be judged again; what is gone or decided is left alone unless `decidedToo`. Returns how many. */
export const markUnscored = (
  _s: Store,
  _p: Id & { readonly keys: readonly InvitationKey[]; readonly at: string },
): Promise<number> => notYet();
/** Waiting since `before` or longer, oldest first; across members. */
export const unscoredInvitations = (
  _s: Store,
  _p: { readonly before: string; readonly limit?: number },
): Promise<readonly T.InvitationRef[]> => notYet();
/** Folds an open copy without invitationId into the invitation that has one; links to the copy lead on. */
export const absorbCopy = (
  _s: Store,
  _p: Id & { readonly key: InvitationKey; readonly copy: InvitationKey; readonly at: string },
): Promise<void> => notYet();

/** Undecided ones and `later` ones, newest first. Reads grow with what is open. */
export const openInvitations = (
  _s: Store,
  _memberId: string,
  _limit?: number,
): Promise<readonly T.StoredInvitation[]> => notYet();
export const invitation = (_s: Store, _memberId: string, _key: InvitationKey): Promise<T.StoredInvitation | null> =>
  notYet();
/** Those of the given ones that are there, in the order given. */
export const invitationsByKey = (
  _s: Store,
  _memberId: string,
  _keys: readonly InvitationKey[],
): Promise<readonly T.StoredInvitation[]> => notYet();
/** Every invitation of the last 90 days, newest first. */
export const invitationsPage = (
  _s: Store,
  _p: Id & { readonly cursor?: string | null; readonly limit?: number },
): Promise<T.Page<T.StoredInvitation>> => notYet();

export const recordDecision = (_s: Store, _p: T.DecisionRequest): Promise<T.DecisionOutcome> => notYet();
/** Takes back the decision that holds (or the one made at `decidedAt`): the one before it holds again, or it is open. */
export const undoDecision = (
  _s: Store,
  _p: Id & { readonly key: InvitationKey; readonly at: string; readonly decidedAt?: string },
): Promise<T.DecisionOutcome> => notYet();
/** Invitations decided after `since` whose decision holds, newest first. */
export const decisionsSince = (_s: Store, _memberId: string, _since: string): Promise<readonly T.StoredInvitation[]> =>
  notYet();
/** The decision that holds. */
export const standingDecision = (_history: readonly Decision[]): Decision | null => notYet();

export const claimDigest = (
  _s: Store,
  _p: Id & {
    readonly localDate: string;
    readonly at: string;
    readonly leaseUntil: string;
    readonly keys: readonly InvitationKey[];
  },
): Promise<T.ClaimOutcome> => notYet();
export const confirmDigestSent = (
  _s: Store,
  _p: Id & {
    readonly localDate: string;
    readonly attempt: number;
    readonly messageId: string;
    readonly sentAt: string;
  },
): Promise<'confirmed' | 'superseded'> => notYet();
/** Gives a claim back after a send that surely failed, so that a retry need not wait for the lease. */
export const releaseDigest = (
  _s: Store,
  _p: Id & { readonly localDate: string; readonly attempt: number; readonly at: string },
): Promise<void> => notYet();
/** SES says it has sent a mail with this digest's tag: a lapsed claim is then never sent again. */
export const recordSendEvent = (
  _s: Store,
  _p: Id & { readonly localDate: string; readonly messageId: string; readonly at: string },
): Promise<void> => notYet();
export const digestByKey = (_s: Store, _memberId: string, _localDate: string): Promise<T.StoredDigest | null> =>
  notYet();
/** Newest first. */
export const lastDigests = (_s: Store, _memberId: string, _limit: number): Promise<readonly T.StoredDigest[]> =>
  notYet();
/** Decisions recorded and not applied; the next digest tells. */
export const putHeldBack = (
  _s: Store,
  _p: Id & { readonly localDate: string; readonly heldBack: readonly T.HeldBack[] },
): Promise<void> => notYet();
/** Records a press and returns all presses on that digest, in order, this one last. */
export const noteAttempt = (
  _s: Store,
  _p: Id & { readonly localDate: string; readonly attempt: T.Attempt },
): Promise<readonly T.Attempt[]> => notYet();

/** The same guard as a digest's, for short mails. */
export const claimNotice = (
  _s: Store,
  _p: Id & { readonly noticeId: string; readonly at: string; readonly leaseUntil: string },
): Promise<T.ClaimOutcome> => notYet();
export const confirmNoticeSent = (
  _s: Store,
  _p: Id & { readonly noticeId: string; readonly attempt: number; readonly messageId: string; readonly sentAt: string },
): Promise<'confirmed' | 'superseded'> => notYet();
export const releaseNotice = (
  _s: Store,
  _p: Id & { readonly noticeId: string; readonly attempt: number; readonly at: string },
): Promise<void> => notYet();

export const putForwardingConfirmation = (
  _s: Store,
  _p: Id & { readonly confirmation: ForwardingConfirmation; readonly receivedAt: string },
): Promise<void> => notYet();
/** Of the last week, newest first. */
export const forwardingConfirmations = (_s: Store, _memberId: string): Promise<readonly T.StoredConfirmation[]> =>
  notYet();

export const rememberDevice = (_s: Store, _p: Id & { readonly hash: string; readonly at: string }): Promise<void> =>
  notYet();
export const isKnownDevice = (_s: Store, _p: Id & { readonly hash: string }): Promise<boolean> => notYet();
export const devices = (_s: Store, _memberId: string): Promise<readonly T.Device[]> => notYet();
export const forgetDevices = (_s: Store, _memberId: string): Promise<void> => notYet();

/** Counts one more within a window and returns the count so far; the window's name is part of `bucket`. */
export const countUp = (_s: Store, _p: { readonly bucket: string; readonly expiresAt: number }): Promise<number> =>
  notYet();
export const putInviterRequest = (_s: Store, _request: T.InviterRequest): Promise<void> => notYet();
export const inviterRequests = (_s: Store): Promise<readonly T.InviterRequest[]> => notYet();
export const closeInviterRequest = (_s: Store, _request: T.InviterRequest): Promise<void> => notYet();

/** Everything held of a member, plain. */
export const exportMember = (_s: Store, _memberId: string): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  notYet();
/** Leaves nothing of a member. Returns the number of items removed. */
export const eraseMember = (_s: Store, _memberId: string): Promise<number> => notYet();
/** Removes a person from every member's rows (an operator's act: reads the whole table). */
export const eraseInviter = (_s: Store, _keys: readonly PersonKey[]): Promise<number> => notYet();
/** Every member, page by page (an operator's act: reads the whole table). */
export const membersPage = (_s: Store, _p?: { readonly cursor?: string | null }): Promise<T.Page<T.StoredMember>> =>
  notYet();
/** Turns a member's invitations from before `before` into a keyed hash of their inviter. */
export const expireInvitations = (
  _s: Store,
  _p: Id & { readonly before: string; readonly hash: (person: PersonKey) => string; readonly limit?: number },
): Promise<number> => notYet();
/** Deletes what has expired, for databases without a TTL sweeper of their own. */
export const sweepExpired = (_s: Store): Promise<number> => notYet();
/** Mends indexes after an unclean stop of a database that writes them one after the other. Nothing else may run. */
export const reindex = (_s: Store): Promise<number> => notYet();
