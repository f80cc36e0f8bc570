export type { Decision, DecisionAction, DecisionSource } from './decision.ts';
export { standingDecision, withDecision } from './decision.ts';
export { DOOR_BYTES, newDoor } from './door.ts';
export type { Facts, Fingerprint, KnownPerson, LearnedExample, Memory } from './facts.ts';
export type { Finding } from './finding.ts';
export { fold } from './fold.ts';
export type { FactName, FactSource, InvitationFacts, Inviter, MutualRelations } from './invitation.ts';
export type { InvitationKey, PersonKey } from './keys.ts';
export { invitationKey, personKey } from './keys.ts';
export { LINKEDIN_REPORTS } from './linkedin-reports.ts';
export type { Locale } from './locale.ts';
export { isLocale, LOCALES } from './locale.ts';
export type { MailJob, Notice } from './mail-job.ts';
export { NOTICES } from './mail-job.ts';
export type { Member, MemberSettings, Profile, Strictness, Weekday } from './member.ts';
export { STRICTNESSES, WEEKDAYS } from './member.ts';
export type {
  Defect,
  ForwardedBy,
  ForwardingConfirmation,
  Notification,
  NotificationKind,
  Person,
} from './notification.ts';
export { NOTIFICATION_KINDS } from './notification.ts';
export type { Provider } from './provider.ts';
export { confirmingLink, PROVIDER_NAMES, PROVIDERS, providerDomain } from './provider.ts';
export type { Trust } from './trust.ts';
export { TRUST_LEVELS, trustRank } from './trust.ts';
export type { Counterfactual, Group, Verdict } from './verdict.ts';
export { groupOf, WORTH_FROM } from './verdict.ts';
