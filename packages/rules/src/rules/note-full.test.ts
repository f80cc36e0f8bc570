import { ruleCases } from '../../test/rule-cases.ts';
import { noteFull } from './note-full.ts';

ruleCases(noteFull, {
  fires: [
    {
      note: 'The flange of the second pump on our barge drips since the frost and the manual only shows the older model so I wonder which seal fits and whether it is still made by you',
      evidence: '35 words',
      params: { count: 35 },
    },
    {
      note: 'The flange of the second pump on our barge drips since the frost and the manual only shows the older model so I wonder which seal fits and',
      evidence: '28 words',
      params: { count: 28 },
    },
  ],
  nearMisses: [
    { note: 'The flange drips' },
    {
      note: 'The flange of the second pump on our barge drips since the frost and the manual only shows the older model so I wonder which seal fits and whether it is still made by you. Book a call with our team',
    },
    {
      note: 'The flange of the second pump on our barge drips since the frost and the manual only shows the older model so I wonder which seal fits',
    },
    {
      headline: 'Insurance broker',
      note: 'The flange of the second pump on our barge drips since the frost and the manual only shows the older model so I wonder which seal fits and why so',
    },
  ],
  doesNotApply: [{ note: null }],
});
