import { describe, expect, it } from 'vitest';
import { wishOf } from './wishes.ts';

const wish = (text: string) => wishOf(text, false);
const unwanted = (text: string) => wishOf(text, true);

describe('a line of what a member looks for', () => {
  it('is understood: trades, roles, telling words, and those only they would use', () => {
    expect(wish("owners of foundries with Brightseal, cap'com")).toEqual({
      text: "owners of foundries with Brightseal, cap'com",
      trades: new Set(['making/foundry']),
      beside: new Map(),
      widerTrades: new Set(),
      fields: new Set(['making']),
      roles: new Set(['role/owner']),
      asksSellers: false,
      asksFirms: true,
      namesSellers: false,
      words: ['foundries', 'brightseal', 'capcom'],
      rare: ['brightseal'],
    });
  });

  it.each([
    ['suppliers without own foundry, welders', ['making/welding'], ['suppliers', 'welders']],
    ['welders not lawyers; nurses', ['making/welding', 'health/nursing'], ['welders', 'nurses']],
    ['welders (not lawyers) nurses', ['making/welding', 'health/nursing'], ['welders', 'nurses']],
    ['welders: no lawyers. Nurses', ['making/welding', 'health/nursing'], ['welders', 'nurses']],
    ['no lawyers: nurses', ['health/nursing'], ['nurses']],
    ['welders without lawyers nurses', ['making/welding'], ['welders']],
    ['not lawyers', [], []],
  ])('does not ask for what its clause denies: %s', (text, trades, words) => {
    expect([...wish(text).trades]).toEqual(trades);
    expect(wish(text).words).toEqual(words);
  });

  it.each([
    ['consultants', ['services/consulting']],
    ['consultants for welding', ['making/welding']],
    ['software for welding', ['making/welding']],
    ['suppliers of castings', ['making/foundry']],
    ['suppliers', ['supply/supplier']],
    ['data people in welding', ['making/welding']],
  ])('counts trades that go with any other only where they stand alone: %s', (text, trades) => {
    expect([...wish(text).trades]).toEqual(trades);
  });

  it.each([
    'suppliers of castings',
    'sales people of foundries',
    'wholesalers',
    'recruiters',
    'insurance',
    'banks',
    'wealth advisers',
    'estate agents',
    'events about pumps',
    'training',
    'partners',
    'Werbung',
  ])('asks for people who sell: %s', (text) => {
    expect(wish(text).asksSellers).toBe(true);
  });

  it.each(['foundries', 'candidates for sales', 'welders', 'purchasing colleagues'])(
    'does not ask for people who sell: %s',
    (text) => {
      expect(wish(text).asksSellers).toBe(false);
    },
  );

  it.each([
    'foundries',
    'transport firms',
    'masons',
    'solar plants',
    'farms',
    'bakeries',
    'owners of foundries',
    'suppliers',
    'lawyers of foundries',
  ])('asks for firms that make or carry things: %s', (text) => {
    expect(wish(text).asksFirms).toBe(true);
  });

  it.each([
    'lawyers',
    'directors of foundries',
    'engineers of foundries',
    'technicians of foundries',
    'assistants in foundries',
    'students of welding',
    'welders, open to work',
    'candidates for welding',
    'retired welders',
    'colleagues in welding',
  ])('asks for people or for other firms: %s', (text) => {
    expect(wish(text).asksFirms).toBe(false);
  });

  it('has rare words that stand for no trade or role', () => {
    expect(wish('agencies of welding').rare).toEqual(['agencies']);
    expect(wish('directors of welding').rare).toEqual([]);
  });

  it('for candidates is one for who looks for a post', () => {
    expect([...wish('candidates').roles]).toEqual(['role/candidate', 'role/job-seeker']);
    expect([...wish('students').roles]).toEqual(['role/student']);
  });

  it('asks for whom somebody serves, too', () => {
    expect([...wish('insurance for doctors').trades]).toEqual(['finance/insurance', 'health/medicine']);
    expect(wish('insurance for doctors').words).toEqual(['insurance', 'doctors']);
    expect(wish('HR software vendors').namesSellers).toBe(false);
  });
});

describe('a line of what is not wanted', () => {
  it('leaves out whom somebody serves, unless it begins with that', () => {
    expect([...unwanted('insurance for doctors').trades]).toEqual(['finance/insurance']);
    expect(unwanted('insurance for doctors').words).toEqual(['insurance']);
    expect([...unwanted('for doctors').trades]).toEqual(['health/medicine']);
    expect(unwanted('for doctors').words).toEqual(['doctors']);
  });

  it.each([
    'HR software vendors',
    'career coaches',
    'agencies of welding',
    'sales people',
    'temp agencies',
    'consultants',
    'outsourcing',
    'SaaS',
  ])('names a kind of seller: %s', (text) => {
    expect(unwanted(text).namesSellers).toBe(true);
  });

  it.each(['insurance', 'welders'])('names a trade: %s', (text) => {
    expect(unwanted(text).namesSellers).toBe(false);
  });
});
