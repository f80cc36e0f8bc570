import { ruleCases } from '../../test/rule-cases.ts';
import { nearBy } from './near-by.ts';

ruleCases(nearBy, {
  fires: [{ location: 'Hamburg und Umgebung' }, { location: 'Hamburg, Germany' }],
  nearMisses: [{ location: 'München, Deutschland' }],
  doesNotApply: [{ location: null }],
});
