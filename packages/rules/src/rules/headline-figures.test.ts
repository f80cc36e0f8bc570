import { ruleCases } from '../../test/rule-cases.ts';
import { headlineFigures } from './headline-figures.ts';

ruleCases(headlineFigures, {
  fires: [
    { headline: '+120 clients served', evidence: '+120' },
    { headline: 'Cut bills by 37%', evidence: '37%' },
  ],
  nearMisses: [{ headline: 'Fitter since 2017' }],
  doesNotApply: [{ headline: null }],
});
