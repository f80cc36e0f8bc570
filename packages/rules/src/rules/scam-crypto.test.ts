import { ruleCases } from '../../test/rule-cases.ts';
import { scamCrypto } from './scam-crypto.ts';

ruleCases(scamCrypto, {
  fires: [
    { headline: 'Crypto signals | 85% win rate', evidence: 'Crypto' },
    { headline: 'Bitcoin and forex', evidence: 'Bitcoin' },
    { headline: 'Arbitrage, day and night', evidence: 'Arbitrage' },
  ],
  nearMisses: [{ headline: 'Welder in a chain works' }],
  doesNotApply: [{ headline: null }],
});
