import { ruleCases } from '../../test/rule-cases.ts';
import { vaguePurpose } from './vague-purpose.ts';

ruleCases(vaguePurpose, {
  fires: [
    { note: 'We could explore potential synergies and possible collaboration', evidence: 'possible collaboration' },
    { note: 'Wir haben spannende Projekte', evidence: 'spannende Projekte' },
  ],
  nearMisses: [{ note: 'The project starts on the quay' }],
  doesNotApply: [{ note: null }],
});
