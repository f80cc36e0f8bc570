import { ruleCases } from '../../test/rule-cases.ts';
import { foundYourProfile } from './found-your-profile.ts';

ruleCases(foundYourProfile, {
  fires: [
    { note: 'I came across your profile today' },
    { note: 'Ich bin auf Ihr Profil gestoßen' },
    { note: 'Trafiłem na Pani profil' },
  ],
  nearMisses: [{ note: 'The profile of the beam is too thin' }],
  doesNotApply: [{ note: null }],
});
