import type { FactName, FactSource, InvitationFacts, MutualRelations } from '@guestlist/model';
import type { Position } from './position.ts';
import type { ReadWords } from './read-words.ts';

type Source = NonNullable<InvitationFacts['sources'][FactName]>;

/** How sure a fact is by where it was found: links are LinkedIn's own, words may be anybody's. */
const CONFIDENCE = { link: 1, markup: 0.95, text: 0.9, header: 0.85, preheader: 0.8, words: 0.75 } as const;

const from = (source: FactSource, confidence: number = CONFIDENCE[source]): Source => ({ source, confidence });

const when = (name: FactName, source: Source | null): InvitationFacts['sources'] =>
  source === null ? {} : { [name]: source };

/** Names where each fact that is not null was found. */
export const factSources = (facts: {
  readonly words: ReadWords;
  readonly position: Position | null;
  readonly mutual: MutualRelations | null;
  readonly reminder: FactSource | null;
  readonly linked: boolean;
  readonly invitationId: string | null;
  readonly html: boolean;
}): InvitationFacts['sources'] => {
  const { words, position } = facts;
  const shown = facts.html ? 'markup' : 'text';
  return {
    ...when('invitationId', facts.invitationId === null ? null : from('link')),
    ...when('name', words.name === null ? null : from(words.nameFrom)),
    ...when('headline', words.headline === null ? null : from(shown)),
    ...when('title', position === null ? null : from('preheader')),
    ...when('company', position === null ? null : from('preheader')),
    ...when('location', words.location === null ? null : from(shown, 0.8)),
    ...when('profileUrl', facts.linked ? from('link') : null),
    ...when('mutual', facts.mutual === null ? null : from('link')),
    ...when('note', words.note === null ? null : from(shown, words.note.confidence)),
    ...when('reminder', facts.reminder === null ? null : from(facts.reminder)),
  };
};
