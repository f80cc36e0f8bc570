import { ruleCases } from '../../test/rule-cases.ts';
import { saysWhoTheyAre } from './says-who-they-are.ts';

ruleCases(saysWhoTheyAre, {
  fires: [
    { note: 'Hello, I am the parent who asked about the crossing', evidence: 'I am the parent' },
    { note: 'Ab Montag vertrete ich Frau Keller in der Gießerei', evidence: 'Ab Montag' },
  ],
  nearMisses: [
    { note: 'I am a specialist in castings' },
    { note: 'I’m your new neighbour, could we jump on a quick call about our platform?' },
  ],
  doesNotApply: [{ note: null }],
});
