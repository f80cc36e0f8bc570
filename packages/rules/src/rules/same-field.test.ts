import { ruleCases } from '../../test/rule-cases.ts';
import { sameField } from './same-field.ts';

ruleCases(sameField, {
  fires: [{ headline: 'Welding shop', evidence: 'Welding' }],
  nearMisses: [
    { headline: 'Purchasing manager' },
    { headline: 'Purchasing manager' },
    { headline: 'Welder, purchasing manager' },
    { headline: 'Curious' },
  ],
  doesNotApply: [{ member: null, headline: 'Welding shop' }],
});
