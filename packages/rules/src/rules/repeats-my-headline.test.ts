import { ruleCases } from '../../test/rule-cases.ts';
import { repeatsMyHeadline } from './repeats-my-headline.ts';

ruleCases(repeatsMyHeadline, {
  fires: [{ note: 'As a purchasing manager you know castings', evidence: 'purchasing, castings' }],
  nearMisses: [{ note: 'As a nurse you know the night' }],
  doesNotApply: [{ note: null }, { note: 'As a purchasing manager', member: null }],
});
