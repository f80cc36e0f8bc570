import { ruleCases } from '../../test/rule-cases.ts';
import { promisesGains } from './promises-gains.ts';

ruleCases(promisesGains, {
  fires: [
    { note: 'You will reduce costs and save time', evidence: 'reduce costs' },
    { note: 'Mehr Kunden und Umsatz steigern', evidence: 'Mehr Kunden' },
  ],
  nearMisses: [{ note: 'The time of delivery is known' }],
  doesNotApply: [{ note: null }],
});
