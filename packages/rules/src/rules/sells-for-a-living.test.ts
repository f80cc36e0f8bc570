import { ruleCases } from '../../test/rule-cases.ts';
import { sellsForALiving } from './sells-for-a-living.ts';

ruleCases(sellsForALiving, {
  fires: [
    { headline: 'Account Executive at Brightseal', evidence: 'Account Executive' },
    { headline: 'Versicherungsmakler', evidence: 'Versicherungsmakler' },
    { headline: 'Lead generation for makers', evidence: 'Lead generation' },
  ],
  nearMisses: [{ headline: 'Fitter at a yard' }, { headline: 'Purchasing manager and mentor' }, { headline: 'Welder' }],
  doesNotApply: [
    { member: null, headline: 'Account Executive' },
    { headline: 'Account Executive', member: null },
  ],
});
