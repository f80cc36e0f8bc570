import { rule } from '../rule.ts';

/** From here on what is left of it is a long headline by itself, which another rule sees. */
const LONG = 70;

export const headlineCut = rule({
  id: 'headline-cut',
  title: 'A headline too long for the mail',
  why: 'LinkedIn cut it. Who needs that many words often wants to be found or to persuade, but how many they were nobody knows.',
  group: 'headline',
  leaning: 'against',
  reason: 'Small: less than of a headline known to be long.',
  expected: -4,
  needs: ['inviter'],
  check: ({ inviter: { headline } }) =>
    headline.length < LONG && headline.endsWith('…')
      ? { evidence: `${headline.length} characters`, params: { count: headline.length } }
      : null,
});
