import { MEMBER } from '../../test/facts.ts';
import { ruleCases } from '../../test/rule-cases.ts';
import { myRefusedWords } from './my-refused-words.ts';

ruleCases(myRefusedWords, {
  fires: [
    { headline: 'Wealth planning', evidence: 'Wealth' },
    { headline: 'Insurance for all', evidence: 'Insurance' },
    { headline: 'Demo, software, insurers, wealth, coach', evidence: 'software, insurers, wealth, coach' },
  ],
  nearMisses: [
    { headline: 'Versicherungen' },
    { headline: 'Purchasing software', member: { ...MEMBER, lookingFor: ['software'] } },
    { headline: 'Nurse', company: 'Wealth Ltd' },
  ],
  doesNotApply: [{ headline: null }, { headline: 'Wealth planning', member: null }],
});
