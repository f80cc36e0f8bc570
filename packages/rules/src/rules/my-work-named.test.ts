import { ruleCases } from '../../test/rule-cases.ts';
import { myWorkNamed } from './my-work-named.ts';

ruleCases(myWorkNamed, {
  fires: [
    { note: 'I read your article on seals', evidence: 'I read your' },
    { note: 'Ich habe Ihren Artikel über Dichtungen gelesen', evidence: 'Ich habe Ihren' },
  ],
  nearMisses: [{ note: 'An article on seals appeared' }],
  doesNotApply: [{ note: null }],
});
