import { ruleCases } from '../../test/rule-cases.ts';
import { offersUnasked } from './offers-unasked.ts';

ruleCases(offersUnasked, {
  fires: [
    { note: 'I have prepared a short comparison for your plant.', evidence: 'I have prepared' },
    { note: 'Soll ich Ihnen die Übersicht schicken?', evidence: 'Soll ich Ihnen die Übersicht schicken' },
    { note: 'Je vous ai préparé un exemple.', evidence: 'Je vous ai préparé' },
    { note: 'Mag ik eens langskomen met een voorbeeld?', evidence: 'Mag ik eens' },
  ],
  nearMisses: [{ note: 'Could you send me your paper on castings?' }, { note: 'Did you prepare the talk in Leeds?' }],
  doesNotApply: [{ note: null }],
});
