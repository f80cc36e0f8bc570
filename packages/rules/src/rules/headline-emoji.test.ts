import { ruleCases } from '../../test/rule-cases.ts';
import { headlineEmoji } from './headline-emoji.ts';

ruleCases(headlineEmoji, {
  fires: [{ headline: 'Fitter | seals 🚀', evidence: '🚀' }],
  nearMisses: [{ headline: 'Fitter 🚀' }, { headline: 'Fitter' }],
  doesNotApply: [{ headline: null }],
});
