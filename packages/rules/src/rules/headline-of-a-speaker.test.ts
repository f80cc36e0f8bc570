import { ruleCases } from '../../test/rule-cases.ts';
import { headlineOfASpeaker } from './headline-of-a-speaker.ts';

ruleCases(headlineOfASpeaker, {
  fires: [
    { headline: 'Keynote speaker and author of three books', evidence: 'Keynote' },
    { headline: 'Conférencier', evidence: 'Conférencier' },
  ],
  nearMisses: [{ headline: 'Speaks four languages' }],
  doesNotApply: [{ headline: null }],
});
