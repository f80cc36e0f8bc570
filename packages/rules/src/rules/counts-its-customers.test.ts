import { ruleCases } from '../../test/rule-cases.ts';
import { countsItsCustomers } from './counts-its-customers.ts';

ruleCases(countsItsCustomers, {
  fires: [
    { note: 'Already 800 companies trust us', evidence: '800 companies trust us' },
    { note: 'Ya trabajamos con más de 120 empresas', evidence: '120 empresas' },
    { note: 'Über 2.000 Kunden nutzen das System', evidence: '2.000 Kunden nutzen das' },
  ],
  nearMisses: [{ note: 'We have 3 companies in our group' }, { note: 'The depot has 140 trucks' }],
  doesNotApply: [{ note: null }],
});
