import { ruleCases } from '../../test/rule-cases.ts';
import { pastCompanyInNote } from './past-company-in-note.ts';

ruleCases(pastCompanyInNote, {
  fires: [{ note: 'I was a fitter at Halvorsen until it closed', evidence: 'Halvorsen' }],
  nearMisses: [{ note: 'I was a fitter at a yard until it closed' }],
  doesNotApply: [{ note: null }],
});
