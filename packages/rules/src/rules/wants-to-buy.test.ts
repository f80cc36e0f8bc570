import { ruleCases } from '../../test/rule-cases.ts';
import { wantsToBuy } from './wants-to-buy.ts';

ruleCases(wantsToBuy, {
  fires: [
    { note: 'Do you still make the 40 mm flange?', evidence: 'Do you still make' },
    { note: 'Pouvez-vous nous faire un devis pour la toiture ?', evidence: 'nous faire un devis' },
    { note: 'Potrzebujemy wyceny na dach', evidence: 'Potrzebujemy' },
  ],
  nearMisses: [
    { note: 'Je vous envoie un devis pour la toiture' },
    { note: 'We need your help to reach more buyers, our platform saves you hours' },
  ],
  doesNotApply: [{ note: null }],
});
