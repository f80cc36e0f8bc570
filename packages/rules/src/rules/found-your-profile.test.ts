import { ruleCases } from '../../test/rule-cases.ts';
import { foundYourProfile } from './found-your-profile.ts';

ruleCases(foundYourProfile, {
  fires: [
    { note: 'I came across your profile today', evidence: 'came across' },
    { note: 'Ich bin auf Ihr Profil gestoßen', evidence: 'auf Ihr Profil' },
    { note: 'Trafiłem na Pani profil', evidence: 'Trafiłem na Pani' },
  ],
  nearMisses: [{ note: 'The profile of the beam is too thin' }],
  doesNotApply: [{ note: null }],
});
