import { expect, it } from 'vitest';
import { readingOf } from '../text/reading.ts';
import { PERSONAL, PITCHES, TEMPLATES } from './pitches.ts';

it.each([
  ['We help makers', 'pitch/we-help'],
  ['Could we jump on a quick call?', 'pitch/call'],
  ['May I show you a demo?', 'pitch/demo'],
  ['Here is our price list', 'pitch/offer'],
  ['You will reduce costs', 'pitch/gain'],
  ['Equity only', 'pitch/free-work'],
] as const)('a step of a sale is %j', (note, cue) => {
  expect(PITCHES.filter((one) => readingOf(note).concepts.has(one))).toContain(cue);
});

it.each([
  ['I came across your profile', 'template/found-profile'],
  ['I would like to expand my network', 'template/grow-network'],
  ['Your impressive career', 'template/flattery'],
  ['Potential synergies and possible collaboration', 'template/vague-purpose'],
  ['I need any suitable role', 'template/any-role'],
  ['I would love to hear more about it', 'template/polite-opening'],
  ['Hardworking and willing to learn', 'template/application'],
] as const)('a set phrase is %j', (note, cue) => {
  expect(TEMPLATES.filter((one) => readingOf(note).concepts.has(one))).toContain(cue);
});

it.each([
  ['We spoke at the fair', 'note/met'],
  ['I read your article', 'note/my-work'],
  ['She gave me your name', 'note/introduced'],
  ['I applied for the post', 'note/applied'],
  ['Do you remember me?', 'note/shared-past'],
  ['A plain no is fine', 'note/modest'],
  ['Could you tell me which seal fits?', 'note/question'],
  ['Thank you for your talk', 'note/thanks'],
] as const)('only one person could write %j', (note, cue) => {
  expect(PERSONAL.filter((one) => readingOf(note).concepts.has(one))).toContain(cue);
});
