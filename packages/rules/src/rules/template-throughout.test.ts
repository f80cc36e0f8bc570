import { ruleCases } from '../../test/rule-cases.ts';
import { templateThroughout } from './template-throughout.ts';

ruleCases(templateThroughout, {
  fires: [{ note: 'I came across your profile and would like to expand my network', evidence: 'came across' }],
  nearMisses: [
    { note: 'I came across your profile after we spoke at the fair' },
    { note: 'We spoke at the fair. I would like to expand my network' },
    {
      note: 'Kordelia Voss knows us, I would like to expand my network',
      mutual: { count: 1, names: ['Kordelia Voss'] },
    },
  ],
  doesNotApply: [{ note: null }],
});
