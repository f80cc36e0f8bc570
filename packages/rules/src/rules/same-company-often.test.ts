import { neighbour } from '../../test/facts.ts';
import { ruleCases } from '../../test/rule-cases.ts';
import { sameCompanyOften } from './same-company-often.ts';

ruleCases(sameCompanyOften, {
  fires: [
    {
      company: 'Brightseal',
      neighbours: [neighbour({ key: 'b', company: 'brightseal' }), neighbour({ key: 'c', company: 'brightseal' })],
      evidence: '2 since 2026-11-10',
      params: { count: 2, since: '2026-11-10' },
    },
  ],
  nearMisses: [
    { company: 'Brightseal', neighbours: [neighbour({ key: 'b', company: 'brightseal' })] },
    { company: 'Brightseal', neighbours: [neighbour({ key: 'n0', company: 'brightseal' })] },
  ],
  doesNotApply: [],
});
