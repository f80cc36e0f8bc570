import { ruleCases } from '../../test/rule-cases.ts';
import { headlineOffers } from './headline-offers.ts';

ruleCases(headlineOffers, {
  fires: [
    { headline: 'Free audit, DM me', evidence: 'Free audit' },
    { headline: 'Kostenlose Analyse', evidence: 'Kostenlose' },
  ],
  nearMisses: [{ headline: 'Freelance fitter' }],
  doesNotApply: [{ headline: null }],
});
