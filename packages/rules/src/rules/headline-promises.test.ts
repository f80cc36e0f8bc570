import { ruleCases } from '../../test/rule-cases.ts';
import { headlinePromises } from './headline-promises.ts';

ruleCases(headlinePromises, {
  fires: [
    { headline: 'I help makers grow', evidence: 'I help' },
    { headline: 'J’aide les usines à grandir', evidence: 'J’aide' },
    { headline: 'Ayudo a empresas a crecer', evidence: 'Ayudo' },
    { headline: 'Coach for lawyers', evidence: 'for lawyers' },
  ],
  nearMisses: [{ headline: 'Help desk clerk' }],
  doesNotApply: [{ headline: null }],
});
