import { ruleCases } from '../../test/rule-cases.ts';
import { offersMaterial } from './offers-material.ts';

ruleCases(offersMaterial, {
  fires: [
    { note: 'Here is our price list and catalogue', evidence: 'our price' },
    { note: 'Ich schicke unverbindlich den Katalog', evidence: 'unverbindlich' },
  ],
  nearMisses: [{ note: 'The list of parts is missing' }],
  doesNotApply: [{ note: null }],
});
