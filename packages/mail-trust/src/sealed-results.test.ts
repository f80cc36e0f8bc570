import { describe, expect, it } from 'vitest';
import { sayLinkedInPassed } from './sealed-results.ts';

const passed = { value: 'pass', header: { d: 'linkedin.com' } };
const evil = { value: 'pass', header: { d: 'evil.example' } };

describe('results that a forwarder sealed', () => {
  it.each([
    ['one signature', { dkim: [passed] }],
    ['another one beside it', { dkim: [evil, passed, { value: 'fail', header: { d: 'linkedin.com' } }] }],
    ['header.i alone', { dkim: [{ value: 'pass', header: { i: '@linkedin.com' } }] }],
    ['spaces and capitals', { dkim: [{ value: ' Pass ', header: { d: ' LinkedIn.com ' } }] }],
    ['spaces around header.i', { dkim: [{ value: 'pass', header: { i: 'x@linkedin.com ' } }] }],
    ['DMARC passed too', { dkim: [passed], dmarc: { value: 'pass' } }],
  ])('say that LinkedIn’s signature passed: %s', (_, results) => expect(sayLinkedInPassed(results)).toBe(true));

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', [passed]],
    ['a text', 'dkim=pass'],
    ['no list of signatures', { dkim: passed }],
    ['it failed', { dkim: [{ value: 'fail', header: { d: 'linkedin.com' } }] }],
    ['it has no outcome', { dkim: [{ header: { d: 'linkedin.com' } }] }],
    ['the outcome is no text', { dkim: [{ value: ['pass'], header: { d: 'linkedin.com' } }] }],
    ['it has no header', { dkim: [null, 'pass', { value: 'pass' }, { value: 'pass', header: null }] }],
    [
      'the header names nobody',
      {
        dkim: [
          { value: 'pass', header: {} },
          { value: 'pass', header: { d: 1, i: 2 } },
        ],
      },
    ],
    ['header.d says otherwise', { dkim: [{ value: 'pass', header: { d: 'evil.example', i: '@linkedin.com' } }] }],
    ['DMARC failed', { dkim: [passed], dmarc: { value: ' FAIL' } }],
  ])('do not: %s', (_, results) => expect(sayLinkedInPassed(results)).toBe(false));
});
