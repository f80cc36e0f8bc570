import { ruleCases } from '../../test/rule-cases.ts';
import { severalOfMyWords } from './several-of-my-words.ts';

ruleCases(severalOfMyWords, {
  fires: [
    { headline: 'Castings and foundry work', evidence: 'Castings, foundry' },
    { headline: 'Castings', company: 'Foundry North', evidence: 'Castings, Foundry' },
  ],
  nearMisses: [{ headline: 'Castings, castings' }, { headline: 'Foundry' }],
  doesNotApply: [{ headline: null }, { headline: 'Castings and foundry work', member: null }],
});
