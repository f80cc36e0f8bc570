import { parseArgs } from 'node:util';
import { HABITS } from '../../src/capacity/assumptions.ts';
import type { Question } from '../../src/capacity/model.ts';
import { OptionError } from '../options.ts';

export const CAPACITY_USAGE = `--members N          members (1000000)
--invitations N      invitations a member and day (12)
--other-mails N      other mails of LinkedIn's a member and day (${HABITS.otherMails})
--send-rate N        mails a second that SES takes (what empties the busiest tick's queue in a quarter of an hour)
--all-at-once        everybody in one zone, at seven
--json               the figures as JSON
--measure            take the unit costs anew first (about two minutes; needs Java 17)`;

export interface CapacityOptions {
  readonly question: Question;
  readonly json: boolean;
  readonly measure: boolean;
}

const count = (name: string, value: string | undefined, least: number, otherwise: number): number => {
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (value.trim() !== '' && Number.isFinite(number) && number >= least && number <= 1e9) return number;
  throw new OptionError(`--${name} is "${value}": it must be a number from ${least} to 1000000000.`);
};

/** @throws OptionError */
export const readCapacityOptions = (args: readonly string[]): CapacityOptions => {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = { members: text, invitations: text, 'other-mails': text, 'send-rate': text } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { ...options, 'all-at-once': flag, json: flag, measure: flag },
    });
    const rate = values['send-rate'];
    return {
      question: {
        members: count('members', values.members, 1, 1_000_000),
        invitations: count('invitations', values.invitations, 0.01, 12),
        otherMails: count('other-mails', values['other-mails'], 0, HABITS.otherMails),
        sendRate: rate === undefined ? null : count('send-rate', rate, 1, 1),
        atOnce: values['all-at-once'] ?? false,
      },
      json: values.json ?? false,
      measure: values.measure ?? false,
    };
  } catch (error) {
    if (error instanceof OptionError) throw error;
    throw new OptionError(error instanceof Error ? error.message : 'unknown option', { cause: error });
  }
};
