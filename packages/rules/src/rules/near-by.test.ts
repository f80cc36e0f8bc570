import { ruleCases } from '../../test/rule-cases.ts';
import { nearBy } from './near-by.ts';

ruleCases(nearBy, {
  fires: [
    { location: 'Hamburg und Umgebung', evidence: 'Hamburg und Umgebung' },
    { location: 'Hamburg, Germany', evidence: 'Hamburg, Germany' },
  ],
  nearMisses: [{ location: 'München, Deutschland' }, { location: 'Hamburg, Germany', headline: 'Account Executive' }],
  doesNotApply: [{ location: null }],
});
