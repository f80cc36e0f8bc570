import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const scamCrypto = rule({
  id: 'scam-crypto',
  title: 'Crypto and trading profits',
  why: 'Signals and win rates are a lure.',
  group: 'scam',
  leaning: 'against',
  reason: 'Strong.',
  expected: -18,
  needs: ['inviter'],
  check: ({ inviter }) => said(inviter.reading, ['scam/crypto', 'crypto/crypto']),
});
