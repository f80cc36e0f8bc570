import { neighbour } from '../../test/facts.ts';
import { ruleCases } from '../../test/rule-cases.ts';
import { sameCompanyAgain } from './same-company-again.ts';

ruleCases(sameCompanyAgain, {
  fires: [
    {
      headline: 'Clerk',
      company: 'Brightseal',
      neighbours: [neighbour({ key: 'b', company: 'brightseal ltd' })],
      evidence: '1 since 2026-11-10',
      params: { count: 1, since: '2026-11-10' },
    },
  ],
  nearMisses: [
    { headline: 'Clerk', company: 'Brightseal', neighbours: [neighbour({ key: 'b', company: 'seabright' })] },
    {
      headline: 'Clerk',
      company: 'Brightseal',
      neighbours: [neighbour({ key: 'b', company: 'brightseal', at: '2026-01-01T00:00:00Z' })],
    },
  ],
  doesNotApply: [],
});
