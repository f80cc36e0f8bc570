import { ruleCases } from '../../test/rule-cases.ts';
import { countsItsCustomers } from './counts-its-customers.ts';

ruleCases(countsItsCustomers, {
  fires: [
    { note: 'Already 800 companies trust us', evidence: '800 companies trust us' },
    { note: 'Ya trabajamos con más de 120 empresas', evidence: '120 empresas' },
    { note: 'Über 2.000 Kunden nutzen das System', evidence: '2.000 Kunden nutzen das' },
    { note: 'By now 20 customers trust us', evidence: '20 customers trust us' },
    { note: 'Used in over 45 hospitals', evidence: '45 hospitals' },
  ],
  nearMisses: [
    { note: 'We have 3 companies in our group' },
    { note: 'The depot has 140 trucks' },
    { note: 'By now 19 customers trust us' },
    { note: 'Customers of 2019 know the seal' },
    { note: '800 seals for all our many customers' },
    { note: '800 firmware updates' },
    { note: '800 superusers' },
    { note: 'Our customers know the seal' },
  ],
  doesNotApply: [{ note: null }],
});
