import { describe, expect, it } from 'vitest';
import { facts, MEMBER } from '../../test/facts.ts';
import { readingOf } from '../text/reading.ts';
import { inviterReading } from './inviter.ts';
import { memberReading } from './member.ts';
import { bestMatch, isClose, isNear, type Match } from './wish-match.ts';

const member = (lookingFor: readonly string[], notWanted: readonly string[] = [], headline = 'Nurse') =>
  memberReading({ ...MEMBER, headline, industry: null, lookingFor, notWanted });

const told = (match: Match | null) => (match === null ? null : [match.words, match.strength, match.wish.text]);

const wantedIn = (text: string, of: ReturnType<typeof member>, sells = false) => {
  const reading = readingOf(text);
  return told(bestMatch(of.lists.wanted, reading, reading.hits, { sells }));
};
const unwantedIn = (text: string, of: ReturnType<typeof member>, sellers = true) => {
  const reading = readingOf(text);
  return told(bestMatch(of.lists.unwanted, reading, reading.hits, { mayBeSeller: sellers }));
};

it.each([
  ['Fitter for lawyers', 'lawyers', false],
  ['We help lawyers win', 'lawyers', false],
  ['Lawyer for tenants', 'lawyers', true],
])('what %s says meets %s: %s', (headline, wish, meets) => {
  const inviter = inviterReading(facts({ headline }).invitation.inviter);
  if (inviter === null) throw new Error('no headline was read');
  expect(bestMatch(member([wish]).lists.wanted, inviter.reading, inviter.does) !== null).toBe(meets);
});

describe('a wish and a text', () => {
  it.each([
    ['the very word', 'Foundry', 'foundries', 1],
    ['the very word and the role', 'Foundry, owner', 'owners of foundries', 1.2],
    ['the trade in other words', 'Gießerei', 'foundries', 0.85],
    ['the trade in other words and the role', 'Gießerei, Inhaber', 'owners of foundries', 1.05],
    ['a wider trade', 'Fintech', 'payment terminals', 0.8],
    ['a narrower trade', 'Payment terminals', 'fintech', 0.8],
    ['a neighbouring trade', 'Welding', 'foundries', 0.35],
    ['the rest of a compound', 'Rotorblatt', 'Blatt', 1],
    ['a word of another language', 'logistique', 'logistica', 1],
    ['a word run together', "cap'com", "cap'com", 1],
    ['a role alone', 'Owner', 'owners', 0.3],
    ['a role alone', 'Director', 'directors', 0.3],
    ['a role alone', 'Engineer', 'engineers', 0.5],
    ['a role alone', 'Technician', 'technicians', 0.3],
    ['a role alone', 'Assistant', 'assistants', 0.2],
    ['a role alone', 'Student', 'students', 0.5],
    ['a role alone', 'Open to work', 'candidates', 0.5],
    ['a role alone', 'Candidate', 'candidates', 0.5],
    ['a role alone', 'Retired', 'retired people', 0.2],
    ['a role alone', 'Client', 'clients', 0.2],
    ['a role alone', 'Partner', 'partners', 0.5],
  ])('meet by %s: %s', (_, text, wish, strength) => {
    const found = wantedIn(text, member([wish]));
    expect(found?.[1]).toBeCloseTo(strength);
    expect(found?.[2]).toBe(wish);
    expect(text.replace('’', '')).toContain(String(found?.[0]).replace('capcom', "cap'com"));
  });

  it.each([
    ['another trade', 'Lawyer', 'foundries'],
    ['the role without the trade', 'Owner', 'owners of foundries'],
    ['a role that says nothing', 'Colleague', 'colleagues'],
    ['the rest of too short a word', 'Rotorarm', 'Arm'],
    ['an empty text', '', 'foundries'],
  ])('do not meet by %s', (_, text, wish) => {
    expect(wantedIn(text, member([wish]))).toBeNull();
  });

  it.each([
    ['Yorkshire', 'Supplying teachers to schools all over Yorkshire', 'boiler makers in Yorkshire'],
    ['Nordics', 'Nordic events of the year', 'boiler makers in the Nordics'],
    ['a town', 'Everything for your wedding in Leeds', 'boiler makers around Leeds'],
  ])('do not meet by where somebody should be: %s', (_, text, wish) => {
    expect(wantedIn(text, member([wish]))).toBeNull();
  });

  it('are quoted with the words that meet', () => {
    expect(wantedIn('Inhaber einer Gießerei', member(['owners of foundries']))?.[0]).toBe('Gießerei');
    expect(wantedIn('Open to work', member(['candidates']))?.[0]).toBe('Open to work');
  });

  it('meet best by the strongest, the first of equals', () => {
    expect(wantedIn('Gießerei, lawyer', member(['foundries', 'lawyers']))).toEqual(['lawyer', 1, 'lawyers']);
    expect(wantedIn('Foundry, lawyer', member(['lawyers', 'foundries']))).toEqual(['lawyer', 1, 'lawyers']);
    expect(wantedIn('Foundry, lawyer', member(['foundries', 'lawyers']))).toEqual(['Foundry', 1, 'foundries']);
  });

  it('meet less where the inviter sells, but for wishes that ask for sellers or firms', () => {
    expect(wantedIn('Lawyer', member(['lawyers']), true)?.[1]).toBeCloseTo(0.4);
    expect(wantedIn('Foundry', member(['foundries']), true)?.[1]).toBeCloseTo(0.85);
    expect(wantedIn('Foundry', member(['suppliers from foundries']), true)?.[1]).toBe(1);
  });
});

describe('the words of whom an inviter serves', () => {
  it('meet no wish, unless they are no trade or role', () => {
    const of = member(['lawyers', 'Brightseal']);
    const served = (text: string) => told(bestMatch(of.lists.wanted, readingOf(text), []));
    expect(served('lawyers')).toBeNull();
    expect(served('Brightseal')).toEqual(['Brightseal', 1, 'Brightseal']);
  });
});

describe('a longer word', () => {
  it.each([
    ['Rotblatt', 'Blatt', true],
    ['Blattfeder', 'Blatt', true],
    ['Abblatt', 'Blatt', false],
    ['Leuchtturm', 'Turm', false],
    ['Rotorblattes', 'Blatt', false],
  ])('%s holds %s: %s', (text, wish, holds) => {
    expect(wantedIn(text, member([wish])) !== null).toBe(holds);
  });
});

describe('who learns a trade', () => {
  const learning = (text: string, wish: string) => {
    const reading = readingOf(text);
    return bestMatch(member([wish]).lists.wanted, reading, reading.hits, { learns: true })?.strength;
  };

  it('meets half of what asks for people of it, and all of what asks for learners', () => {
    expect(learning('Welding', 'welding')).toBe(0.5);
    expect(learning('Student, welding', 'students of welding')).toBe(1.2);
    expect(learning('Candidate, welding', 'candidates for welding')).toBe(1.2);
  });
});

describe('a word of both lists', () => {
  it('decides nothing, nor one of the member’s own on what is unwanted', () => {
    expect(wantedIn('Brightseal', member(['Brightseal'], ['Brightseals']))).toBeNull();
    expect(unwantedIn('Brightseal', member(['Brightseals'], ['Brightseal']))).toBeNull();
    expect(unwantedIn('Brightseal', member([], ['Brightseal'], 'Nurse, Brightseal'))).toBeNull();
    expect(unwantedIn('Brightseal', member([], ['Brightseal']))).toEqual(['Brightseal', 1, 'Brightseal']);
  });

  it('is one that names a trade of both, however each calls it', () => {
    expect(wantedIn('Foundry', member(['foundries'], ['Gießereien']))).toEqual(['Foundry', 0.4, 'foundries']);
    expect(unwantedIn('Foundry', member(['Gießereien'], ['foundries']))).toEqual(['Foundry', 0.4, 'foundries']);
  });
});

describe('a trade of both lists', () => {
  it('decides little, a neighbouring one nothing', () => {
    const both = member(['foundries'], ['foundries']);
    expect(wantedIn('Gießerei', both)).toEqual(['Gießerei', 0.4, 'foundries']);
    expect(wantedIn('Foundry', both)).toEqual(['Foundry', 0.4, 'foundries']);
    expect(unwantedIn('Gießerei', both)).toEqual(['Gießerei', 0.4, 'foundries']);
    expect(unwantedIn('Gießerei', both, false)).toBeNull();
    expect(unwantedIn('Welding', both)).toBeNull();
    expect(wantedIn('Welding', both)).toEqual(['Welding', 0.35, 'foundries']);
  });

  it('is none that the other list speaks of more narrowly', () => {
    expect(wantedIn('Zahlungsterminals', member(['fintech'], ['payment terminals']))).toBeNull();
  });

  it('gives way to one that is of this list only', () => {
    const lists = member(['foundries and welders'], ['foundry visits']);
    expect(wantedIn('Gießerei', lists)?.[1]).toBe(0.4);
    expect(wantedIn('Gießerei, Schweißer', lists)).toEqual(['Schweißer', 0.85, 'foundries and welders']);
  });

  it('is the member’s own, too: what they do themselves is not unwanted', () => {
    const broker = member([], ['insurance'], 'Insurance broker');
    expect(unwantedIn('Versicherung', broker)).toEqual(['Versicherung', 0.4, 'insurance']);
    expect(unwantedIn('Insurance', broker)).toEqual(['Insurance', 0.4, 'insurance']);
    expect(unwantedIn('Insurance', member([], ['insurance']))).toEqual(['Insurance', 1, 'insurance']);
    expect(unwantedIn('Tax accountant', member([], ['insurance']))).toEqual(['Tax', 0.35, 'insurance']);
    expect(unwantedIn('Tax accountant', member([], ['insurance'], 'Accountant'))).toBeNull();
  });
});

describe('a line that names a kind of seller', () => {
  const lists = member([], ['HR software vendors']);

  it('meets only who sells', () => {
    expect(unwantedIn('HR software', lists)).toEqual(['software', 1, 'HR software vendors']);
    expect(unwantedIn('HR software', lists, false)).toBeNull();
    expect(unwantedIn('Insurance', member([], ['insurance']), false)).toEqual(['Insurance', 1, 'insurance']);
  });
});

describe('a match', () => {
  const of = (strength: number): Match => {
    const reading = readingOf('Foundry');
    const match = bestMatch(member(['foundries']).lists.wanted, reading, reading.hits);
    if (match === null) throw new Error('no match');
    return { ...match, strength };
  };

  it('is close from 0.8 on, near from 0.35 on', () => {
    expect([of(0.8), of(0.79), null].map(isClose)).toEqual([true, false, false]);
    expect([of(0.35), of(0.34), null].map(isNear)).toEqual([true, false, false]);
  });
});
