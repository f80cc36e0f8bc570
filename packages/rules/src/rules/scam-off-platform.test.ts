import { ruleCases } from '../../test/rule-cases.ts';
import { scamOffPlatform } from './scam-off-platform.ts';

ruleCases(scamOffPlatform, {
  fires: [
    { note: 'Write me on WhatsApp', evidence: 'Write me on' },
    { note: 'Schreib auf Telegram', evidence: 'Telegram' },
  ],
  nearMisses: [{ note: 'What is the app for the seal' }],
  doesNotApply: [{ note: null }],
});
