import { MEMBER, PERSON } from './people.ts';
import type { MailDraft, WrittenPerson } from './record.ts';

const MUTUAL = { count: 3, names: ['Lars-Erik Tuvesson', 'Kofi Asante-Mensah', 'Yusuf Karadere'] };

const odd = (reason: string, draft: Partial<MailDraft>): readonly [reason: string, draft: MailDraft] => [
  reason,
  { seed: reason, inviter: PERSON, mutual: MUTUAL, note: null, layout: { preheader: 'position' }, ...draft },
];

const who = (change: Partial<WrittenPerson>): { readonly inviter: WrittenPerson } => ({
  inviter: { ...PERSON, ...change },
});

/** Mails that are genuine but unlike most: what people call themselves, and what a mail leaves out. */
export const oddDrafts = (): readonly (readonly [reason: string, draft: MailDraft])[] => [
  odd('no headline', who({ headline: null })),
  odd('no headline, a short place', who({ headline: null, location: 'Johannesburg' })),
  odd('no headline, with a note', {
    ...who({ headline: null }),
    note: 'We met in Ghent.',
    layout: { notePlace: 'card' },
  }),
  odd('no headline and no place', who({ headline: null, location: null })),
  odd('a place with full stops', who({ location: 'Washington, D.C.' })),
  odd('a place that a saint gave its name', who({ location: 'St. Gallen, Switzerland' })),
  odd('no place', who({ location: null })),
  odd('no place, with a note', { ...who({ location: null }), note: 'We met in Ghent.', layout: { notePlace: 'card' } }),
  odd('no position', who({ title: null, company: null })),
  odd('no photo', who({ photo: false })),
  odd('nobody in common', { mutual: null }),
  odd('one person in common', { mutual: { count: 1, names: ['Kofi Asante-Mensah'] } }),
  odd('a number in common, no faces', { mutual: { count: 41, names: [] } }),
  odd('the text part cuts the headline too', {
    ...who({ headline: 'Metallurgist (castings) at Quarrymoor, formerly of nine other foundries' }),
    layout: { textHeadline: 'cut' },
  }),
  odd(
    'the text part has the whole headline',
    who({ headline: 'Metallurgist (castings) at Quarrymoor, formerly of nine other foundries' }),
  ),
  odd('the preheader is the greeting', { layout: { preheader: 'sentence' } }),
  odd('a slug in another script', who({ slug: 'żaneta-ćwiklińska-深沢' })),
  odd('a name with a comma and quotes', who({ name: 'Rosalind "Roz" Thackeray, PhD', firstName: 'Rosalind' })),
  odd('a name of one letter', who({ name: 'R', firstName: 'R' })),
  // A family name first would part the preheader's first name from the name's beginning: nobody could tell them together.
  odd('a name of two scripts', who({ name: '美咲 深沢 (Misaki Fukazawa)', firstName: '美咲' })),
  odd('a name with an emoji', who({ name: 'Rosalind ✨ Thackeray', firstName: 'Rosalind' })),
  odd('a headline that is a number', who({ headline: '12' })),
  odd('a headline like a button', who({ headline: 'View profile' })),
  odd('a headline like a relation count', who({ headline: '3 connections in common' })),
  odd('a headline with a link', who({ headline: 'Founder → https://example.com/x?a=1 | hiring' })),
  odd('a headline of three hundred letters', who({ headline: 'Eisengießerei & Beratung '.repeat(9).trim() })),
  odd('the company’s name holds a comma', who({ company: 'Quarrymoor, Sons & Daughters' })),
  odd('the inviter’s first name is the recipient’s', who({ name: 'Wilhelmine Thackeray', firstName: 'Wilhelmine' })),
  odd('a note of several lines', {
    note: 'Dear Wilhelmine,\n\nwe met in Ghent.\n\nBest,\nRosalind',
    layout: { notePlace: 'card' },
  }),
  odd('a note of several lines in place of the sentence', {
    note: 'Dear Wilhelmine,\n\nwe met in Ghent.\n\nBest,\nRosalind',
    layout: { notePlace: 'sentence' },
  }),
  odd('a note of one word', { note: 'Ghent!', layout: { notePlace: 'card' } }),
  odd('a note of one emoji', { note: '👋', layout: { notePlace: 'card' } }),
  odd('a note of three hundred letters', { note: 'Grauguss und Kugelgraphit. '.repeat(11).trim() }),
  odd('a note that begins with the greeting of another', { note: 'Hi Corentin, I saw your talk.' }),
  odd('a note in another script', { note: 'こんにちは。展示会でお会いしました。', layout: { notePlace: 'card' } }),
  odd('a note with the word accept', { note: 'Accept my thanks for the drawings.', layout: { notePlace: 'card' } }),
  odd('the recipient has no headline', { recipient: { ...MEMBER, headline: null } }),
  odd('the recipient’s name has parentheses', { recipient: { ...MEMBER, name: 'Wilhelmine (Willa) Ackerknecht' } }),
  odd('the recipient’s headline ends in a parenthesis', {
    recipient: { ...MEMBER, headline: 'Buyer (grey iron (EN-GJL))' },
  }),
  odd('two days old to the hour', { invitedAt: '2026-03-02T08:00:00.000Z', sentAt: '2026-03-04T08:00:00.000Z' }),
  odd('just under two days old', { invitedAt: '2026-03-02T08:00:00.000Z', sentAt: '2026-03-04T07:59:00.000Z' }),
];
