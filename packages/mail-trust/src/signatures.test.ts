import { expect, it } from 'vitest';
import { signatureOf } from './signatures.ts';

const passed = { result: 'pass' } as const;

it('reads what a signature covers in lower case, empty names left out', () => {
  const signingHeaders = { keys: 'From: Subject :TO::', headers: [], canonicalizedHeader: '' };
  expect(signatureOf({ status: passed, info: '', signingDomain: 'Maild.LinkedIn.com', signingHeaders })).toEqual({
    domain: 'maild.linkedin.com',
    covers: new Set(['from', 'subject', 'to']),
  });
});

it('covers nothing where nothing is told', () => {
  expect(signatureOf({ status: passed, info: '' })).toEqual({ domain: '', covers: new Set() });
});
