import { ruleCases } from '../../test/rule-cases.ts';
import { headlinePromises } from './headline-promises.ts';

ruleCases(headlinePromises, {
  fires: [
    { headline: 'I help makers grow' },
    { headline: 'J’aide les usines à grandir' },
    { headline: 'Ayudo a empresas a crecer' },
  ],
  nearMisses: [{ headline: 'Help desk clerk' }],
  doesNotApply: [{ headline: null }],
});
