import { expect, it } from 'vitest';
import { readReply } from './rspamd-reply.ts';

const reply = (symbols: object) => ({ is_skipped: false, score: -0.3, action: 'no action', symbols });

it('reads the time it says it took as milliseconds, and that a signature is good', () => {
  const symbols = { R_DKIM_ALLOW: { name: 'R_DKIM_ALLOW', options: ['linkedin.com:s=test1'] } };
  expect(readReply({ ...reply(symbols), time_real: 0.0025 })).toEqual({ ownMs: 2.5, signed: true });
});

it('does not take a bad signature, or one that could not be checked, for a good one', () => {
  for (const name of ['R_DKIM_REJECT', 'R_DKIM_TEMPFAIL', 'R_DKIM_PERMFAIL', 'R_DKIM_NA', 'DKIM_TRACE']) {
    expect(readReply({ ...reply({ [name]: { name } }), time_real: 0.001 }).signed).toBe(false);
  }
});

it('does not know the time where none is told', () => {
  expect(readReply(reply({}))).toEqual({ ownMs: null, signed: false });
});

it('does not take an error for a verdict', () => {
  expect(() => readReply({ error: 'invalid command' })).toThrow('rspamd gives no verdict: {"error":"invalid command"}');
  expect(() => readReply(null)).toThrow('rspamd gives no verdict');
});
