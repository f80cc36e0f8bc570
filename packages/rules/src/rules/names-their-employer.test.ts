import { ruleCases } from '../../test/rule-cases.ts';
import { namesTheirEmployer } from './names-their-employer.ts';

ruleCases(namesTheirEmployer, {
  fires: [
    { headline: 'Nurse at Northern Hospitals', evidence: 'Northern Hospitals' },
    { headline: 'Casting engineer, NORDGUSS', company: 'Nordguss', evidence: 'Nordguss' },
  ],
  nearMisses: [
    { headline: 'Nurse', company: 'Northern Hospitals' },
    { headline: 'Nurse' },
    { headline: 'Insurance adviser at Northern Life', company: 'Northern Life' },
  ],
  doesNotApply: [{ headline: null }],
});
