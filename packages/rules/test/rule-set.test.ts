import { readdirSync } from 'node:fs';
import { LOCALES } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { POINTS } from '../src/points.ts';
import { GROUPS } from '../src/policy.ts';
import { RULES } from '../src/registry.ts';
import { RULE_IDS } from '../src/rule-ids.ts';
import { WORDS } from '../src/words/all.ts';
import { ruleTitle } from '../src/words/index.ts';

const FILES = readdirSync(new URL('../src/rules/', import.meta.url))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -'.ts'.length))
  .sort();

describe('the set of rules', () => {
  it('holds every file of src/rules once, under the file’s name', () => {
    expect(RULES.map(({ id }) => id)).toEqual(FILES);
    expect([...RULE_IDS]).toEqual(FILES);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    'tells what %s sees, why, and why it weighs so much',
    (_, rule) => {
      for (const words of [rule.title, rule.why, rule.reason]) expect(words).toMatch(/\S{2}/u);
      expect(rule.needs.length).toBeGreaterThan(0);
      expect(Object.keys(GROUPS)).toContain(rule.group);
      expect(['for', 'against']).toContain(rule.leaning);
    },
  );

  it.each(RULES.map((rule) => [rule.id, rule] as const))('lets %s lean only the way it says', (_, rule) => {
    const sign = rule.leaning === 'for' ? 1 : -1;
    expect(Math.sign(rule.expected)).toBe(sign);
    const points = Object.entries(POINTS).find(([id]) => id === rule.id)?.[1] ?? 0;
    expect(Math.sign(points)).toBe(sign);
    expect(Number.isInteger(points)).toBe(true);
  });

  it.each(LOCALES)('has a sentence for every rule in %s', (locale) => {
    for (const id of RULE_IDS) expect(ruleTitle(id, WORDS[locale])).not.toBe(id);
  });
});
