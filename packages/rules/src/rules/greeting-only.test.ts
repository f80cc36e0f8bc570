import { ruleCases } from '../../test/rule-cases.ts';
import { greetingOnly } from './greeting-only.ts';

ruleCases(greetingOnly, {
  fires: [
    { note: 'Hello Johanna', evidence: 'Hello Johanna' },
    { note: 'Bonjour !', evidence: 'Bonjour !' },
    { note: 'Hello dear Johanna', evidence: 'Hello dear Johanna' },
  ],
  nearMisses: [{ note: 'Hello, the flange drips' }],
  doesNotApply: [{ note: null }],
});
