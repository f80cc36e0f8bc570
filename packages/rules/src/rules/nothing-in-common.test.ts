import { MEMBER } from '../../test/facts.ts';
import { ruleCases } from '../../test/rule-cases.ts';
import { nothingInCommon } from './nothing-in-common.ts';

ruleCases(nothingInCommon, {
  fires: [
    { headline: 'Welder', location: 'Aarhus, Denmark', evidence: 'Welder' },
    { headline: 'Curious', evidence: 'Curious' },
    { headline: 'Wedding photographer', evidence: 'Wedding' },
    {
      headline: 'Krankenpfleger im Nachtdienst',
      location: 'Hamburg, Germany',
      mutual: { count: 9, names: [] },
      evidence: 'Krankenpfleger',
    },
    {
      headline: 'Wedding photographer 📷',
      location: 'Hamburg, Germany',
      mutual: { count: 30, names: [] },
      evidence: 'Wedding',
    },
    { headline: 'Krankenpfleger im Nachtdienst', location: 'Hamburg, Germany', evidence: 'Krankenpfleger' },
  ],
  nearMisses: [
    { headline: 'Krankenpfleger im Nachtdienst', location: 'Hamburg, Germany', mutual: { count: 10, names: [] } },
    { headline: 'Foundry manager' },
    { headline: 'Welder', location: 'Hamburg, Germany' },
    { headline: 'Wedding photographer', visit: '2026-11-09T08:00:00.000Z' },
    { headline: 'Nurse, formerly Halvorsen Marine' },
    { headline: 'Purchasing manager' },
    { headline: 'Foundry owner' },
    { headline: 'Purchasing manager, wedding photographer', member: { ...MEMBER, lookingFor: [] } },
    { headline: 'Wedding photographer, purchasing manager', member: { ...MEMBER, lookingFor: [] } },
    { headline: 'Wedding photographer at Halvorsen Marine' },
  ],
  doesNotApply: [
    { headline: 'Wedding photographer', note: 'We met in Hamburg.' },
    { headline: 'Nurse', member: null },
  ],
});
