import { fold } from '@guestlist/model';
import { rule } from '../rule.ts';
import { quoting } from '../said.ts';

export const namesTheirEmployer = rule({
  id: 'names-their-employer',
  title: 'The headline says where they work',
  why: 'A post at a place that can be looked up; who writes for attention says what they promise instead. A stranger without a word and of another trade is left out.',
  group: 'headline',
  leaning: 'for',
  reason: 'Small: sellers have employers, too; they are left out.',
  expected: 3,
  needs: ['inviter', 'sells'],
  check: ({ inviter: { company, headline }, sells }) => {
    const isNamed = company !== null && fold(headline).includes(fold(company));
    return isNamed && !sells ? quoting(company) : null;
  },
});
