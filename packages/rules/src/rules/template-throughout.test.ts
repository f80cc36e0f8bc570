import { ruleCases } from '../../test/rule-cases.ts';
import { templateThroughout } from './template-throughout.ts';

ruleCases(templateThroughout, {
  fires: [{ note: 'I came across your profile and would like to expand my network', evidence: 'came across' }],
  nearMisses: [{ note: 'I came across your profile after we spoke at the fair' }],
  doesNotApply: [{ note: null }],
});
