import { ruleCases } from '../../test/rule-cases.ts';
import { offersADemo } from './offers-a-demo.ts';

ruleCases(offersADemo, {
  fires: [
    { note: 'May I show you how it works in a demo?', evidence: 'May I show' },
    { note: 'Darf ich eine Demo schicken', evidence: 'Demo' },
  ],
  nearMisses: [{ note: 'The fair shows pumps' }],
  doesNotApply: [{ note: null }],
});
