import { ruleCases } from '../../test/rule-cases.ts';
import { saysWhatIsNot } from './says-what-is-not.ts';

ruleCases(saysWhatIsNot, {
  fires: [
    { note: 'I don’t know which of the seals drips' },
    { note: 'Das Blatt hält nicht' },
    { note: 'No sé qué junta gotea' },
    { note: 'Ce n’est pas le bon joint' },
    { note: 'Não sei qual é a junta' },
  ],
  nearMisses: [
    { note: 'Vi o seu filme no festival, com uma amiga' },
    { note: 'Ik heb het pas gelezen' },
    { note: 'A free look at your seals, without obligation' },
  ],
  doesNotApply: [{ note: null }],
});
