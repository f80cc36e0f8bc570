import { ruleCases } from '../../test/rule-cases.ts';
import { offersADemo } from './offers-a-demo.ts';

ruleCases(offersADemo, {
  fires: [{ note: 'May I show you how it works in a demo?' }, { note: 'Darf ich eine Demo schicken' }],
  nearMisses: [{ note: 'The fair shows pumps' }],
  doesNotApply: [{ note: null }],
});
