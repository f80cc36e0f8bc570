export type { Claim, ClaimKind } from './claim.ts';
export { expiryOf, LIFETIMES } from './claim.ts';
export type { LinkKey, LinkKeys, ParsedKeys } from './keys.ts';
export { parseLinkKeys } from './keys.ts';
export { checkPageNonce, makePageNonce } from './page-nonce.ts';
export type { TokenCheck } from './token.ts';
export { checkToken, makeToken } from './token.ts';
export { decisionUrl, groupUrl, LINK_PATHS, linkUrl, redactLinks, tokenUrl, unsubscribeUrl } from './urls.ts';
