import { ruleCases } from '../../test/rule-cases.ts';
import { greetingOnly } from './greeting-only.ts';

ruleCases(greetingOnly, {
  fires: [{ note: 'Hello Johanna' }, { note: 'Bonjour !' }],
  nearMisses: [{ note: 'Hello, the flange drips' }],
  doesNotApply: [{ note: null }],
});
