import { ruleCases } from '../../test/rule-cases.ts';
import { offersHelp } from './offers-help.ts';

ruleCases(offersHelp, {
  fires: [
    { note: 'We help companies with freight' },
    { note: 'Unsere Software ist schnell' },
    { note: 'Con la nostra piattaforma è facile' },
  ],
  nearMisses: [{ note: 'Can somebody help with the seal' }],
  doesNotApply: [{ note: null }],
});
