import { MEMBER } from '../../test/facts.ts';
import { ruleCases } from '../../test/rule-cases.ts';
import { unwantedClosely } from './unwanted-closely.ts';

ruleCases(unwantedClosely, {
  fires: [{ headline: 'Wealth adviser' }, { headline: 'Insurance broker' }],
  nearMisses: [{ headline: 'Purchasing manager', member: { ...MEMBER, notWanted: ['purchasing consultants'] } }],
  doesNotApply: [{ member: null, headline: 'Insurance broker' }],
});
