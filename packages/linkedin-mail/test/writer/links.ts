import type { Card, Frame } from './frame.ts';
import type { WrittenPerson } from './record.ts';

const encode = (value: string): string => encodeURIComponent(value);

/** Base64url of a member number as `id=` and `facetConnectionOf` have it: the number in bytes 4 to 7, a signature after. */
export const memberUrn = (frame: Frame, prefix: number, memberNumber: string, length: number): string => {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32BE(prefix, 0);
  bytes.writeUInt32BE(Number(memberNumber), 4);
  bytes[8] = 1;
  for (let at = 9; at < length; at += 1) bytes[at] = frame.random.int(256);
  return bytes.toString('base64url');
};

const page = (frame: Frame): string => `urn%3Ali%3Apage%3Aemail_${frame.key}%3B${frame.tokens.nonce}`;

const trk = (frame: Frame, slot: string): string => `eml-${frame.key}-${slot.replace(/~/gu, frame.layout.tilde)}`;

/** The tail of a link in a mail of 2025. */
export const tail2025 = (frame: Frame, slot: string): string => {
  const { tokens } = frame;
  const name = trk(frame, slot);
  const eid = tokens.eid.replace(/-/gu, '~');
  const common = `lipi=${page(frame)}&midToken=${tokens.midToken}&midSig=${tokens.midSig}&trk=${name}`;
  return `${common}&trkEmail=${name}-null-${eid}-null-null&eid=${tokens.eid}&otpToken=${tokens.otpToken}`;
};

/** The tail of a link in a mail of 2018 to 2024. */
export const tail2018 = (frame: Frame, slot: string): string => {
  const name = trk(frame, slot).replace(/~/gu, '%7E');
  const eid = frame.tokens.eid.replace(/-/gu, '%7E');
  return `midToken=${frame.tokens.midToken}&trk=${name}&trkEmail=${name}-null-${eid}-null-neptune%2Fview&lipi=${page(frame)}`;
};

/** The tail of a link in a mail of 2016. */
export const tail2016 = (frame: Frame, slot: string): string => {
  const name = trk(frame, slot).replace(/~/gu, '%7E');
  return `midToken=${frame.tokens.midToken}&trk=${name}&trkEmail=${name}-null-${frame.tokens.eid.replace(/-/gu, '%7E')}-null-null`;
};

const pathSlug = (slug: string): string => encode(slug);

/** A profile link of 2025, under the country's host where the layout says so. */
export const profile2025 = (frame: Frame, person: WrittenPerson, slot: string): string =>
  `https://${frame.layout.host}.linkedin.com/comm/in/${pathSlug(person.slug)}?${tail2025(frame, slot)}`;

export const profile2018 = (frame: Frame, person: WrittenPerson, slot: string): string =>
  `https://${frame.layout.host}.linkedin.com/comm/in/${pathSlug(person.slug)}?${tail2018(frame, slot)}`;

/** A profile link of 2016: no slug, the member number inside `id=`. */
export const profile2016 = (frame: Frame, person: WrittenPerson, mailboxId: string, slot: string): string => {
  const rights = `authType=name&authToken=${frame.tokens.authToken}`;
  const accepted = `invAcpt=${frame.record.recipient.memberNumber}_I${mailboxId}_500`;
  const id = memberUrn(frame, 0x000b_0000, person.memberNumber, 29);
  return `https://www.linkedin.com/comm/profile/view?id=${id}&${rights}&${accepted}&${tail2016(frame, slot)}`;
};

export const accept2025 = (frame: Frame, card: Card, slot: string): string =>
  `https://www.linkedin.com/comm/mynetwork/invite-accept/invitationId/${card.invitationId}/sharedKey/${frame.tokens.sharedKey}/?inviterVanityName=${pathSlug(card.inviter.slug)}&${tail2025(frame, slot)}`;

export const accept2018 = (frame: Frame, card: Card, slot: string): string =>
  `https://www.linkedin.com/comm/mynetwork/invite-accept/invitationId/${card.invitationId}/sharedKey/${frame.tokens.sharedKey}/?${tail2018(frame, slot)}`;

export const accept2016 = (frame: Frame, card: Card, slot: string): string =>
  `https://www.linkedin.com/comm/people/invite-accept?mboxid=I${card.mailboxId}_500&sharedKey=${frame.tokens.sharedKey}&fr=false&invitationId=${card.invitationId}&fe=true&${tail2016(frame, slot)}`;

/** The search for shared relations: it names the inviter's member number. */
export const sharedRelations = (frame: Frame, card: Card, tail: string): string => {
  const urn = memberUrn(frame, 0x003a_0000, card.inviter.memberNumber, 29);
  return `https://www.linkedin.com/comm/search/results/people/?facetNetwork=%5B%22F%22%5D&facetConnectionOf=%5B%22${urn}%22%5D&origin=SHARED_CONNECTIONS_CANNED_SEARCH&${tail}`;
};

export const page2025 = (frame: Frame, path: string, slot: string): string =>
  `https://www.linkedin.com/comm/${path}?${tail2025(frame, slot)}`;

export const help2025 = (frame: Frame, article: 67 | 4788, slot: string): string =>
  `https://www.linkedin.com/help/linkedin/answer/${article}?lang=${frame.words.tag}&${tail2025(frame, slot)}`;

export const unsubscribe2025 = (frame: Frame, slot: string): string => {
  const withoutOtp = tail2025(frame, slot).replace(/&otpToken=.*$/u, '');
  return `https://www.linkedin.com/comm/psettings/email-unsubscribe?${withoutOtp}&loid=${frame.tokens.loid}`;
};

export const unsubscribe2016 = (frame: Frame, reason = 'unsub'): string => {
  const { eid, midToken, loid } = frame.tokens;
  return `https://www.linkedin.com/e/v2?e=${eid}&t=lun&midToken=${midToken}&ek=${frame.key}&li=10&m=unsub&ts=${reason}&loid=${loid}&eid=${eid}`;
};

export const help2016 = (frame: Frame, article: 67 | 4788): string => {
  const footer = article === 67 ? '&li=9&m=footer&ts=help' : '';
  return `https://www.linkedin.com/e/v2?e=${frame.tokens.eid}&a=customerServiceUrl&midToken=${frame.tokens.midToken}&ek=${frame.key}${footer}&articleId=${article}`;
};

/** The pixel of 2025: its file name holds the recipient's id and the template key, base64 twice. */
export const pixel2025 = (frame: Frame): string => {
  const code = (text: string): string => Buffer.from(text).toString('base64');
  const name = code(`${code(frame.tokens.eid)}:${code(frame.key)}:`);
  return `https://www.linkedin.com/emimp/ip_${name}.gif`;
};

export const pixel2016 = (frame: Frame): string => `http://www.linkedin.com/emimp/${frame.tokens.eid}.gif`;

export const photoUrl = (frame: Frame): string => {
  const id = frame.random.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', 20);
  const stamp = 1_700_000_000_000 + frame.random.int(60_000_000) * 1000;
  return `https://media.licdn.com/dms/image/v2/D5603AQ${id}/profile-displayphoto-shrink_400_400/profile-displayphoto-shrink_400_400/0/${stamp}?e=2147483647&v=beta&t=${frame.tokens.imageSignature}`;
};

export const icon = (name: string): string => `https://static.licdn.com/aero-v1/sc/h/${name}`;
