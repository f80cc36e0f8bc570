import { ruleCases } from '../../test/rule-cases.ts';
import { offersHelp } from './offers-help.ts';

ruleCases(offersHelp, {
  fires: [
    { note: 'We help companies with freight', evidence: 'We help' },
    { note: 'Unsere Software ist schnell', evidence: 'Unsere Software' },
    { note: 'Con la nostra piattaforma è facile', evidence: 'la nostra piattaforma' },
  ],
  nearMisses: [{ note: 'Can somebody help with the seal' }],
  doesNotApply: [{ note: null }],
});
