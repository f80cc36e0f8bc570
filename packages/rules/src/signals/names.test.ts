import { describe, expect, it } from 'vitest';
import { readingOf } from '../text/reading.ts';
import { mayName, namedIn, ownNames, sameCompany, sameCompanyAs, sieveOfNames } from './names.ts';
import { sameNameAs } from './same-name.ts';

/** What a text names of it; whatever is named, the sieve must have let pass. */
const found = (name: string, text: string, lenient: boolean): string | null => {
  const reading = readingOf(text);
  for (const own of ownNames(name)) {
    const words = namedIn(own, reading, lenient);
    if (words === null) continue;
    expect(mayName(sieveOfNames(ownNames(name)), reading)).toBe(true);
    return words;
  }
  return null;
};

it('is told from a text that has none of its letters at a glance', () => {
  const sieve = sieveOfNames(ownNames('Nordwerk Pumps'));
  expect(mayName(sieve, readingOf('we met at the market'))).toBe(false);
  expect(mayName(sieve, readingOf('we met at nordwerk pumps'))).toBe(true);
});

describe('the name of a company or school', () => {
  it('is told by its own words, not by its legal form; what it may be shortened to is kept', () => {
    expect(ownNames('Technische Universität Braunschweig')).toEqual([
      {
        name: 'Technische Universität Braunschweig',
        telling: ['technische', 'braunschweig'],
        placeOnly: false,
        words: ['technische', 'universitat', 'braunschweig'],
        joined: 'technischeuniversitatbraunschweig',
        shortForm: { capitals: 'TU', last: 'braunschweig' },
        initials: 'TUB',
      },
    ]);
    expect(ownNames('Nordwerk Pumps GmbH')[0]?.telling).toEqual(['nordwerk', 'pumps']);
  });

  it('has no short form of two capitals, and none where a word lacks its capital', () => {
    const [own] = ownNames('IAE Lyon');
    expect(own).toMatchObject({ joined: 'iaelyon', shortForm: null, initials: null });
    expect(ownNames('Haus der Pumpen')[0]).toMatchObject({ shortForm: null, initials: null });
  });

  it('keeps all its words where none of them tells anything', () => {
    expect(ownNames('GmbH')[0]?.telling).toEqual(['gmbh']);
    expect(ownNames('The Group')[0]?.telling).toEqual(['the', 'group']);
  });

  it.each([
    ['FEUP – Universidade do Porto', ['FEUP', 'Universidade do Porto']],
    ['Halvorsen Marine (Halvorsen Yards)', ['Halvorsen Marine', 'Halvorsen Yards']],
    ['Alfa Forge, Beta Forge', ['Alfa Forge', 'Beta Forge']],
    ['Alfa Forge / Beta Forge | Gamma - Delta — Epsilon', ['Alfa Forge', 'Beta Forge', 'Gamma', 'Delta', 'Epsilon']],
    ['Alfa-Forge', ['Alfa-Forge']],
    [' Alfa , X', ['Alfa']],
    ['Hogeschool Delft (Aviation)', ['Hogeschool Delft']],
    ['Aviation', ['Aviation']],
    ['X', []],
    ['', []],
  ])('has each of the names it is typed with: %j', (typed, names) => {
    expect(ownNames(typed).map(({ name }) => name)).toEqual(names);
  });
});

describe('a name in a headline', () => {
  it.each([
    ['Halvorsen Marine', 'Fitter, Halvorsen Marine', 'Halvorsen Marine'],
    ['Halvorsen Marine', 'Welder at halvorsens marine', 'halvorsens marine'],
    ['Halvorsen Marine', 'halvorsenmarine, pumps', 'halvorsenmarine'],
    ['Halvorsen Marine AS', 'HMA, Bergen', 'HMA'],
    ['Technische Universität Braunschweig', 'Student, TU Braunschweig', 'TU Braunschweig'],
    ['Technische Universität Braunschweig', 'CEO, TU Braunschweig', 'TU Braunschweig'],
    ['Technische Universität Braunschweig', 'TUB', 'TUB'],
    ['TU Berlin', 'Student, TU Berlin', 'TU Berlin'],
    ['FEUP – Universidade do Porto', 'Estudante na FEUP', 'FEUP'],
    ['IAE Lyon', 'Student, IAE', 'IAE'],
    ['IAE Lyon', 'Student, IAE | Paris', 'IAE'],
    ['IAE Lyon', 'Student, IAE Finance', 'IAE'],
    ['Università di Bologna', 'Dottoranda, Università di Bologna', 'Università di Bologna'],
    ['Università di Bologna', 'University of Bologna, alumni', 'University of Bologna'],
    ['Università di Bologna', 'Bologna: the university', 'Bologna: the university'],
    ['Halvorsen Marine Bergen', 'Halvorsen, a yard of old, Marine, Bergen', 'Halvorsen Marine Bergen'],
    ['Nord', 'Fitter at Nord', 'Nord'],
    ['ABB', 'Fitter at abb', 'abb'],
    ['Koninklijke Luchtmacht', 'Sergeant, KLu', 'KLu'],
    ['Hogeschool van Amsterdam', 'Student HvA', 'HvA'],
    ['BP', 'Engineer at BP', 'BP'],
    ['Łódzkie Zakłady', 'pracuję: zakłady lodzkie', 'zakłady lodzkie'],
    ['Straßmann', 'Leiterin bei Strassmann', 'Strassmann'],
    ['Alfa Beta Gamma Delta Epsilon Zeta Eta Theta Iota', 'ABGDEZET, once in Iota', 'ABGDEZET Iota'],
  ])('%s is named by %s', (name, headline, words) => {
    expect(found(name, headline, false)).toBe(words);
  });

  it.each([
    ['Halvorsen Marine', 'Fitter, Halvorsen'],
    ['Halvorsen Marine', 'Marine biologist'],
    ['Halvorsen Marine', 'Halvorsenians Marine'],
    ['Halvorsen Marine', 'HM, Bergen'],
    ['Halvorsen Marine AS', 'hma, Bergen'],
    ['Technische Universität Braunschweig', 'TU Berlin'],
    ['Technische Universität Braunschweig', 'CEO, Braunschweig'],
    ['Technische Universität Braunschweig', 'Tu Braunschweig'],
    ['Technische Universität Braunschweig', 'tub'],
    ['IAE Lyon', 'iae'],
    ['IAE Lyon', 'Student, IAE Paris'],
    ['Università di Bologna', 'Grants, Bologna'],
    ['Università di Bologna', 'Bologna, Milano, Torino: a university'],
    ['Università di Bologna', 'The of Bologna'],
    ['BP Marine', 'HR BP'],
    ['Zo', 'Zo, Hull'],
    ['Koninklijke Luchtmacht', 'Sergeant, klu'],
    ['Koninklijke Luchtmacht', 'Sergeant, KMar'],
    ['Nord', 'Nordic walking'],
    ['Elbe Werft', 'Elb Werft'],
    ['Acme', 'acmes'],
  ])('%s is not named by %s', (name, headline) => {
    expect(found(name, headline, false)).toBeNull();
  });

  it('may be one word of up to three letters more, where it has five', () => {
    expect(found('Seals', 'sealsxyz', false)).toBe('sealsxyz');
    expect(found('Seals', 'sealswxyz', false)).toBeNull();
    expect(found('Seal', 'sealx', false)).toBeNull();
  });

  it('of one short word is not looked for in a long text', () => {
    const words = (count: number) => `Seals ${'word '.repeat(count - 1)}`;
    expect(found('Seals', words(59), false)).toBe('Seals');
    expect(found('Seals', words(60), false)).toBeNull();
    expect(found('Bright Seal', `Bright Seal ${words(60)}`, false)).toBe('Bright Seal');
  });

  it('run together is looked for from six letters on', () => {
    expect(found('Ab Cdef', 'abcdef', false)).toBe('abcdef');
    expect(found('Ab Cde', 'abcde', false)).toBeNull();
  });
});

describe('a name in a note', () => {
  it('may be shortened to one of its words: six letters, with a capital', () => {
    expect(found('Halvorsen Marine', 'I was at Halvorsen until it closed', true)).toBe('Halvorsen');
    expect(found('Halvorsen Marine', 'a halvorsen pump', true)).toBeNull();
    expect(found('Halvorsen Marine', 'I teach Marine biology', true)).toBeNull();
    expect(found('Seal Yarder', 'we met at Yarder', true)).toBe('Yarder');
    expect(found('Seal Yarde', 'we met at Yarde', true)).toBeNull();
  });

  it('is not shortened to a trade or a town', () => {
    expect(found('Halvorsen Hamburg', 'I was in Hamburg', true)).toBeNull();
    expect(found('Halvorsen Aerospace', 'we are in Aerospace', true)).toBeNull();
  });

  it('is quoted whole where it stands whole', () => {
    expect(found('Halvorsen Marine', 'we met at Halvorsen Marine', true)).toBe('Halvorsen Marine');
  });
});

describe('two names of companies', () => {
  it.each([
    ['Nordwerk Pumps', 'Nordwerk Pumps GmbH', true],
    ['Nordwerk Pumps', 'Pumps Nordwerk', true],
    ['Nordwerk', 'Nordwerk Pumps', true],
    ['Nordwerk Pumps Hull', 'Nordwerk Hull', true],
    ['Nordwerk', 'Nordwerke', true],
    ['Università di Bologna', 'Bologna University', true],
    ['Università di Bologna', 'Progetti Nordwerk Bologna', false],
    ['Nordwerke', 'Nordwerk', true],
    ['ABB', 'ABB Ltd', true],
    ['Nordwerk Pumps', 'Nordwerk Seals', false],
    ['Nordwerk Pumps', 'Brightseal', false],
    ['Nordwerk', 'Nordwerkiana', false],
    ['Abc', 'Abcd', false],
    ['BP', 'BP', false],
    ['X', 'X', false],
    ['B & Q', 'B & Q', false],
    ['Nordwerk', 'X', false],
    ['X', 'Nordwerk', false],
    ['', '', false],
  ])('%j and %j: one company %s', (a, b, same) => {
    expect(sameCompany(a, b)).toBe(same);
    expect(sameCompanyAs(a)(b)).toBe(same);
  });

  it('have the same name by a place, too, where no place is known', () => {
    expect(sameNameAs('Università di Bologna')('Progetti Nordwerk Bologna')).toBe(true);
    expect(sameNameAs('Università di Bologna')('Progetti Nordwerk Lecce')).toBe(false);
  });
});
