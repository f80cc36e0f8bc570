import { ruleCases } from '../../test/rule-cases.ts';
import { priceInNote } from './price-in-note.ts';

ruleCases(priceInNote, {
  fires: [
    { headline: 'Owner of a school', note: 'The place costs 390 € and includes a diploma', evidence: '390 €' },
    { headline: 'Owner of a school', note: 'Our rate starts at £49 for ten seats', evidence: '£49' },
    { headline: 'Owner of a school', note: 'Só custa R$ 500,00 por mês', evidence: 'R$ 500,00' },
    { headline: 'Owner of a school', note: 'Le stage coûte 1 200 euros', evidence: '1 200 euros' },
    { headline: 'Owner of a school', note: 'Kurs za 49 zł', evidence: '49 zł' },
    { headline: 'Owner of a school', note: 'It is $1,200.50 a year', evidence: '$1,200.50' },
  ],
  nearMisses: [
    { headline: 'Owner of a school', note: 'The pump has 390 bar' },
    { headline: 'Recruiter for engineers', note: 'The post pays 62 000 €' },
    { headline: 'Owner of a school', note: 'The pump has 390 eurobolts' },
    { headline: 'Owner of a school', note: 'The euros came late' },
  ],
  doesNotApply: [{ note: null }, { headline: null, note: 'The place costs 390 €' }],
});
