import { ruleCases } from '../../test/rule-cases.ts';
import { appliedForAPost } from './applied-for-a-post.ts';

ruleCases(appliedForAPost, {
  fires: [
    { note: 'I applied for the post of fitter', evidence: 'I applied' },
    { note: 'He postulado a la vacante de soldador', evidence: 'He postulado' },
  ],
  nearMisses: [
    { note: 'I applied for any job, I am a hardworking team player' },
    { note: 'Grease is applied with a brush' },
  ],
  doesNotApply: [{ note: null }],
});
