import { ruleCases } from '../../test/rule-cases.ts';
import { headlineEmoji } from './headline-emoji.ts';

ruleCases(headlineEmoji, {
  fires: [
    { headline: 'Fitter | seals 🚀', evidence: '🚀' },
    { headline: 'Fitter 🚀🔧', evidence: '🚀' },
    { headline: 'Keynote speaker 🚀', evidence: '🚀' },
    { headline: 'Life coach 🌱', evidence: '🌱' },
    { headline: 'Foundry 🚀', evidence: '🚀' },
  ],
  nearMisses: [{ headline: 'Fitter' }, { headline: 'Fitter | seals' }],
  doesNotApply: [{ headline: null }],
});
