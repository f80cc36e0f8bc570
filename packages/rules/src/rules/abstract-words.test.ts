import { ruleCases } from '../../test/rule-cases.ts';
import { abstractWords } from './abstract-words.ts';

ruleCases(abstractWords, {
  fires: [
    { note: 'An exchange on innovation and engagement', evidence: 'innovation, engagement' },
    { note: 'Gern ein Gespräch zur Digitalisierung und Vernetzung', evidence: 'Digitalisierung, Vernetzung' },
    { note: 'Un échange sur la transformation et le recrutement', evidence: 'transformation, recrutement' },
    {
      note: 'Innovation, engagement, collaboration, transformation and leadership',
      evidence: 'Innovation, engagement, collaboration, transformation',
    },
  ],
  nearMisses: [{ note: 'The transformation of the yard drips' }, { note: 'The seal of pump 3 drips' }],
  doesNotApply: [{ note: null }],
});
