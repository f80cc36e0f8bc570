import { ruleCases } from '../../test/rule-cases.ts';
import { noteWithDetail } from './note-with-detail.ts';

ruleCases(noteWithDetail, {
  fires: [
    { note: 'Kiel, hall 4, the grey pump, you asked how loud it is', evidence: '3 commas', params: { count: 4 } },
  ],
  nearMisses: [{ note: 'Kiel, hall 4, the grey pump' }, { note: 'It weighs 3,5 or 4,2 or 5,1 kg' }],
  doesNotApply: [{ note: null }],
});
