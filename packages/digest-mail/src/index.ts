export type { DigestHeaderValues } from './headers.ts';
export { automaticHeaders, digestHeaders } from './headers.ts';
export type { Messages } from './messages/messages.ts';
export type { NoticeValues } from './notice.ts';
export { renderNotice } from './notice.ts';
export type { RenderedMail } from './render-digest.ts';
export { renderDigest } from './render-digest.ts';
export type {
  DayCount,
  DecidedRow,
  DigestUrls,
  DigestView,
  MassCampaign,
  MassPerson,
  MassRow,
  Reason,
  SuspiciousItem,
  UnreadMail,
  WorthItem,
  WrittenQuestion,
} from './view.ts';
