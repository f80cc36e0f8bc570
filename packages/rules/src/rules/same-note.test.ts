import { neighbour } from '../../test/facts.ts';
import { ruleCases } from '../../test/rule-cases.ts';
import { noteSignature } from '../campaign/minhash.ts';
import { tokensOf } from '../text/tokens.ts';
import { sameNote } from './same-note.ts';

const NOTE = 'we make seals for pumps of every size and send samples within a week';
const SIGNATURE = noteSignature(tokensOf(`Hello, ${NOTE}`).map((token) => token.folded));

ruleCases(sameNote, {
  fires: [
    {
      note: NOTE,
      neighbours: [neighbour({ key: 'b', note: SIGNATURE })],
      evidence: '1 since 2026-11-10',
      params: { count: 1, since: '2026-11-10' },
    },
  ],
  nearMisses: [
    { note: NOTE, neighbours: [neighbour({ key: 'own', note: SIGNATURE })] },
    {
      note: 'the seal of the second pump drips since the frost came',
      neighbours: [neighbour({ key: 'b', note: SIGNATURE })],
    },
  ],
  doesNotApply: [],
});
