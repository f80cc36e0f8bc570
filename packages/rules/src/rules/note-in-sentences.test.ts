import { ruleCases } from '../../test/rule-cases.ts';
import { noteInSentences } from './note-in-sentences.ts';

ruleCases(noteInSentences, {
  fires: [
    { note: 'We met in Kiel. You asked for samples. They are here.', evidence: '3 sentences', params: { count: 3 } },
    { note: 'Really?! Yes… I saw it. It was yours!', evidence: '4 sentences', params: { count: 4 } },
  ],
  nearMisses: [
    { note: 'We met in Kiel. You asked for samples of version 2.1.3 and they are here.' },
    { note: 'We met in Kiel. You asked for samples. They are here' },
  ],
  doesNotApply: [{ note: null }],
});
