import { MEMBER } from '../../test/facts.ts';
import { ruleCases } from '../../test/rule-cases.ts';
import { unwantedInNote } from './unwanted-in-note.ts';

ruleCases(unwantedInNote, {
  fires: [
    {
      note: 'an insurance for your pumps',
      evidence: 'insurance',
      params: { words: 'insurance', wish: 'insurance and wealth advisers' },
    },
    {
      note: 'we have payment terminals',
      member: { ...MEMBER, notWanted: ['fintech'] },
      evidence: 'payment terminals',
      params: { words: 'payment terminals', wish: 'fintech' },
    },
  ],
  nearMisses: [{ note: 'the tax on your pumps' }],
  doesNotApply: [
    { note: 'an insurance for pumps', member: { ...MEMBER, notWanted: ['dance'], lookingFor: ['insurance'] } },
    { member: null, note: 'insurance' },
  ],
});
