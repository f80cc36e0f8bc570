import { ruleCases } from '../../test/rule-cases.ts';
import { priceInNote } from './price-in-note.ts';

ruleCases(priceInNote, {
  fires: [
    { headline: 'Owner of a school', note: 'The place costs 390 € and includes a diploma', evidence: '390 €' },
    { headline: 'Owner of a school', note: 'Our rate starts at £49 for ten seats', evidence: '£49' },
  ],
  nearMisses: [
    { headline: 'Owner of a school', note: 'The pump has 390 bar' },
    { headline: 'Recruiter for engineers', note: 'The post pays 62 000 €' },
  ],
  doesNotApply: [{ note: null }],
});
