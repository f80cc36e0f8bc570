import { evaluateDmarc } from 'mailauth/lib/dmarc/index.js';
import { getDomain } from 'tldts';
import type { Reason } from './reason.ts';
import type { Resolver } from './resolver.ts';
import type { Signature } from './signature.ts';
import { checkSignatures } from './signatures.ts';
import { unlessThrown } from './unless-thrown.ts';
import { watchedResolver } from './watched-resolver.ts';

export type MemberCheck =
  | { readonly passed: 'member-dmarc' | 'member-signature'; readonly signatures: readonly Signature[] }
  | { readonly passed: null; readonly reason: Reason };

/**
 * Checks that a member's own mail comes from them: DMARC passes by an aligned DKIM signature (RFC 9989), or, where the
 * domain has no DMARC record, an aligned signature passes. SPF needs the envelope and is never evaluated.
 *
 * @param mail the forwarding mail as received
 * @param author the address in its one From
 * @param resolver asked for policies and for keys at or around the author's domain
 * @param at when the mail came; the present when undefined
 */
export const checkMember = async (
  mail: Uint8Array,
  author: { readonly local: string; readonly domain: string },
  resolver: Resolver,
  at: Date | undefined,
): Promise<MemberCheck> => {
  const asked = watchedResolver(resolver, () => true);
  const mayAlign = (domain: string): boolean => sameTail(domain, author.domain);
  const { check } = await checkSignatures({ mail, resolver: asked.resolve, at, signers: mayAlign, strict: false });
  if (check.passed === null) return check;
  const dmarc = await unlessThrown(
    evaluateDmarc({
      headerFrom: [`${author.local}@${author.domain}`],
      fromFields: 1,
      spfDomains: [],
      dkimDomains: check.passed.map(({ domain }) => ({ domain })),
      resolver: asked.resolve,
    }),
  );
  const outcome = dmarc === null || dmarc.response === false ? null : dmarc.response.status.result;
  if (outcome === 'pass') return { passed: 'member-dmarc', signatures: check.passed };
  if (outcome === 'none') return withoutRecord(check.passed, author.domain);
  return { passed: null, reason: asked.failed() ? 'dns-unavailable' : 'member-dmarc-failed' };
};

/** Two domains can only belong together if one lies at or below the parent of the other. */
const sameTail = (a: string, b: string): boolean => {
  const tail = (domain: string): string => domain.toLowerCase().split('.').slice(-2).join('.');
  return tail(a) === tail(b);
};

const withoutRecord = (signatures: readonly Signature[], author: string): MemberCheck => {
  const own = organisation(author);
  const aligned = signatures.filter(({ domain }) => own !== null && organisation(domain) === own);
  return aligned.length === 0
    ? { passed: null, reason: 'member-dmarc-failed' }
    : { passed: 'member-signature', signatures: aligned };
};

/** By the public suffix list, private suffixes too: `a.github.io` and `b.github.io` are two people's. */
const organisation = (domain: string): string | null => getDomain(domain, { allowPrivateDomains: true });
