import { ruleCases } from '../../test/rule-cases.ts';
import { promisesGains } from './promises-gains.ts';

ruleCases(promisesGains, {
  fires: [{ note: 'You will reduce costs and save time' }, { note: 'Mehr Kunden und Umsatz steigern' }],
  nearMisses: [{ note: 'The time of delivery is known' }],
  doesNotApply: [{ note: null }],
});
