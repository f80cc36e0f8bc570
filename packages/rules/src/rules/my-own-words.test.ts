import { MEMBER } from '../../test/facts.ts';
import { ruleCases } from '../../test/rule-cases.ts';
import { myOwnWords } from './my-own-words.ts';

ruleCases(myOwnWords, {
  fires: [
    { headline: 'Casting engineer', evidence: 'Casting' },
    { headline: 'Suppliers of pump housings', evidence: 'Suppliers' },
    { headline: 'Foundry | precise castings and foundry work', evidence: 'Foundry, precise, castings, foundry' },
    { headline: 'Foundry, castings, supplies, colleague, student', evidence: 'Foundry, castings, supplies, colleague' },
  ],
  nearMisses: [
    { headline: 'Giesser' },
    {
      headline: 'Demos of software for colleges',
      member: { ...MEMBER, lookingFor: ['software'], notWanted: ['software demos'] },
    },
    { headline: 'Nurse', company: 'Castings Ltd' },
    { headline: 'Casting engineer', member: { ...MEMBER, lookingFor: [] } },
  ],
  doesNotApply: [{ headline: null }, { headline: 'Casting engineer', member: null }],
});
