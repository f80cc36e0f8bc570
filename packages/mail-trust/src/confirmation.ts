import { type ForwardingConfirmation, providerDomain } from '@guestlist/model';
import type { Authored } from './author.ts';
import { isAtOrBelow } from './domain.ts';
import { repeatedField } from './once-only.ts';
import { type Question, unverified, type Vouching } from './question.ts';

/**
 * Judges a provider's forwarding confirmation: it counts when the provider's own signature, aligned with From, passes.
 * It is addressed to the door, so its To is not compared with the member's addresses.
 */
export const vouchForConfirmation = async (
  { reading, resolver, at }: Question,
  { fields, author }: Exclude<Authored, { refused: unknown }>,
  provider: ForwardingConfirmation['provider'],
): Promise<Vouching> => {
  const domain = providerDomain(provider, author.domain);
  if (domain === null) return unverified('from-elsewhere');
  if (repeatedField(fields) !== null) return unverified('repeated-field');
  const { checkSignatures } = await import('./signatures.ts');
  const signers = (signer: string): boolean => isAtOrBelow(signer, domain);
  const { check } = await checkSignatures({ mail: reading.signed, resolver, at, signers, strict: true });
  if (check.passed === null) return unverified(check.reason);
  return check.passed.some(({ covers }) => repeatedField(fields, covers) === null)
    ? { trust: 'verified', defects: [], reason: 'provider-signature' }
    : unverified('repeated-field');
};
