import { MEMBER } from '../../test/facts.ts';
import { ruleCases } from '../../test/rule-cases.ts';
import { wantedClosely } from './wanted-closely.ts';

ruleCases(wantedClosely, {
  fires: [
    {
      headline: 'Foundry owner',
      member: { ...MEMBER, lookingFor: ['owners of foundries'] },
      evidence: 'Foundry',
      params: { words: 'Foundry', wish: 'owners of foundries' },
    },
  ],
  nearMisses: [{ headline: 'Foundry clerk' }, { headline: 'Gießerei, Grauguss' }],
  doesNotApply: [{ member: null, headline: 'Foundry' }],
});
