import { ruleCases } from '../../test/rule-cases.ts';
import { namesInNote } from './names-in-note.ts';

ruleCases(namesInNote, {
  fires: [
    {
      note: 'we have been fitting those pumps at Brunsbüttel for the Elbhaven barges since May',
      evidence: 'Brunsbüttel, Elbhaven',
    },
    {
      note: 'we have been fitting those pumps at Brunsbüttel, Elbhaven, Sundquay, Westhaven and Nordquay since spring, and each of them has been in good order ever since they were first told about that seal, down there',
      evidence: 'Brunsbüttel, Elbhaven, Sundquay, Westhaven',
    },
  ],
  nearMisses: [
    {
      headline: 'Account Executive',
      note: 'we have been fitting those pumps at Brunsbüttel for the Elbhaven barges since May',
    },
    { note: 'we fit pumps at home since spring' },
    { note: 'we have been fitting those pumps at Brunsbüttel since spring' },
  ],
  doesNotApply: [{ note: null }],
});
