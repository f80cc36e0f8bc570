import { type Frame, frameOf } from './frame.ts';
import { glimmerHtml, glimmerText } from './glimmer.ts';
import { m2mHtml, m2mText } from './m2m.ts';
import type { Content } from './original.ts';
import { phoenixHtml, phoenixText } from './phoenix.ts';
import type { MailRecord } from './record.ts';
import { text2009 } from './text-2009.ts';
import { say } from './wording/wording.ts';

const subjectOf = (frame: Frame): string => {
  const { words, record, layout } = frame;
  if (record.kind === 'reminder')
    return frame.say(words.reminderSubjects[layout.subject % words.reminderSubjects.length] ?? '');
  if (record.generation.startsWith('glimmer'))
    return words.subjects2025[layout.subject % words.subjects2025.length] ?? '';
  return say(words.subject2016, { F: record.recipient.firstName });
};

const partsOf = (frame: Frame): { readonly text: string; readonly html: string } => {
  switch (frame.record.generation) {
    case 'm2m-2016-04':
      return { text: m2mText(frame), html: m2mHtml(frame) };
    case 'phoenix-2016':
    case 'mid-2018':
      return { text: phoenixText(frame), html: phoenixHtml(frame) };
    default:
      return { text: glimmerText(frame), html: glimmerHtml(frame) };
  }
};

/** An invitation, or its reminder, of the record's generation. */
export const invitation = (record: MailRecord): { readonly frame: Frame; readonly content: Content } => {
  const key = record.generation === 'm2m-2016-04' ? 'M2M_Invitation' : 'email_m2m_invite_single_01';
  const frame = frameOf(record, key);
  if (record.generation === 'text-2009') return { frame, content: text2009(frame) };
  const old = record.kind === 'reminder' && !record.generation.startsWith('glimmer');
  const from = old
    ? { name: 'LinkedIn', address: 'messages-noreply@linkedin.com' }
    : { name: record.inviter.name, address: 'invitations@linkedin.com' };
  return { frame, content: { from, subject: subjectOf(frame), ...partsOf(frame) } };
};
