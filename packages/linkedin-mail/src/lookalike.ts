import { isLookalikeDomain, misspellsLinkedIn } from './lookalike-words.ts';
import type { ParsedMail } from './mime.ts';
import { domainOf, isLinkedInAddress, type Original } from './original.ts';

/** What a mail that is not LinkedIn's does to look like one. */
export const lookalikeDefects = (mail: ParsedMail, original: Original): readonly string[] => {
  const senders = [...mail.from, ...(original.from === null ? [] : [original.from])].filter(
    ({ address }) => !isLinkedInAddress(address),
  );
  return [
    ...(senders.some(({ address }) => isLookalikeDomain(domainOf(address))) ? ['lookalike-domain'] : []),
    ...(senders.some(({ name }) => /linkedin/iu.test(name) || misspellsLinkedIn(name)) ? ['lookalike-name'] : []),
    ...(senders.some(({ name }) => /@[\w.-]*linkedin\.com/iu.test(name)) ? ['address-in-display-name'] : []),
  ];
};
