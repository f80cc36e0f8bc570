import { ruleCases } from '../../test/rule-cases.ts';
import { saysWhatIsNot } from './says-what-is-not.ts';

ruleCases(saysWhatIsNot, {
  fires: [
    { note: 'I don’t know which of the seals drips', evidence: 'don’t know which' },
    { note: 'Das Blatt hält nicht', evidence: 'nicht' },
    { note: 'No sé qué junta gotea', evidence: 'No sé qué' },
    { note: 'Ce n’est pas le bon joint', evidence: 'pas le bon' },
    { note: 'Não sei qual é a junta', evidence: 'Não sei qual' },
  ],
  nearMisses: [
    { note: 'Vi o seu filme no festival, com uma amiga' },
    { note: 'Ik heb het pas gelezen' },
    { note: 'A free look at your seals, without obligation' },
    { note: 'I don’t know whether we could jump on a quick call' },
  ],
  doesNotApply: [{ note: null }, { note: 'I don’t know which of the seals drips', member: null }],
});
