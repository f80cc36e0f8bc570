import { describe, it } from 'vitest';
import { httpProperties } from './fuzz-http.ts';
import { uploadProperties } from './fuzz-upload.ts';

describe('the pages', () => {
  it.each(Object.entries(httpProperties))('hold: %s', async (_, holds) => {
    await holds({ numRuns: 30 });
  });
});

describe('an uploaded file', () => {
  it.each(Object.entries(uploadProperties))('holds: %s', async (_, holds) => {
    await holds({ numRuns: 100 });
  });
});
