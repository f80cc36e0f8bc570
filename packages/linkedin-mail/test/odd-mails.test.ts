import { describe, expect, it } from 'vitest';
import { readMail } from '../src/index.ts';
import { compare } from './compare.ts';
import { oddDrafts, writeMail } from './writer/index.ts';

const SETTINGS = (['phoenix-2016', 'mid-2018', 'glimmer-2025'] as const).flatMap((generation) =>
  (['en', 'pl'] as const).flatMap((language) =>
    (['gmail-filter', 'gmail', 'outlook-desktop', 'apple-plain'] as const).map((way) => ({
      generation,
      language,
      way,
    })),
  ),
);

describe('odd mails', () => {
  it.each(oddDrafts())('are read all the same: %s', async (_, draft) => {
    for (const setting of SETTINGS) {
      const { eml, expected } = writeMail({ ...draft, ...setting }, { key: null });
      const [reading] = await readMail(eml);
      const wrong = reading && compare(expected, reading.notification).filter(({ result }) => result === 'wrong');
      expect(wrong, Object.values(setting).join(' ')).toEqual([]);
    }
  });
});
