import { ruleCases } from '../../test/rule-cases.ts';
import { namesInNote } from './names-in-note.ts';

ruleCases(namesInNote, {
  fires: [
    {
      note: 'we have been fitting those pumps at Brunsbüttel for the Elbhaven barges since May',
      evidence: 'Brunsbüttel, Elbhaven',
    },
  ],
  nearMisses: [{ note: 'we fit pumps at home since spring' }],
  doesNotApply: [{ note: null }],
});
