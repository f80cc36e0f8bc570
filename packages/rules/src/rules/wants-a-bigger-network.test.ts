import { ruleCases } from '../../test/rule-cases.ts';
import { wantsABiggerNetwork } from './wants-a-bigger-network.ts';

ruleCases(wantsABiggerNetwork, {
  fires: [
    { note: 'I would like to expand my network', evidence: 'expand my network' },
    { note: 'Je souhaite élargir mon réseau', evidence: 'élargir mon réseau' },
    { note: 'Graag connecten', evidence: 'Graag connecten' },
  ],
  nearMisses: [{ note: 'The network cable is too short' }],
  doesNotApply: [{ note: null }],
});
