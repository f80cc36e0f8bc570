import { ruleCases } from '../../test/rule-cases.ts';
import { applicationToAnybody } from './application-to-anybody.ts';

ruleCases(applicationToAnybody, {
  fires: [
    { note: 'I am a hardworking team player, do you have work?', evidence: 'hardworking' },
    { note: 'Guten Tag, ich bin teamfähig und ab sofort verfügbar.', evidence: 'teamfähig' },
  ],
  nearMisses: [{ note: 'I applied for the post of pattern maker that you advertised on Monday.' }],
  doesNotApply: [{ note: null }],
});
