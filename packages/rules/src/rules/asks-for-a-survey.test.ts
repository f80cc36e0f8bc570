import { ruleCases } from '../../test/rule-cases.ts';
import { asksForASurvey } from './asks-for-a-survey.ts';

ruleCases(asksForASurvey, {
  fires: [
    { note: 'I am writing my thesis and would be glad if you took part in my survey', evidence: 'survey' },
    { note: 'Könnten Sie an meiner Umfrage teilnehmen? Der Fragebogen ist kurz.', evidence: 'an meiner Umfrage' },
  ],
  nearMisses: [{ note: 'The surveyor was at our site and measured the quay' }],
  doesNotApply: [{ note: null }],
});
