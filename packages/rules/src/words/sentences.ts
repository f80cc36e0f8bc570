import type { RuleId } from '../rule-ids.ts';

/** Findings that the engine makes itself. */
export const ENGINE_IDS = [
  'base',
  'group-limit',
  'score-limit',
  'fraud-limit',
  'strictness',
  'unverified-mail',
  'other-recipient',
  'learned-accepts',
  'learned-ignores',
] as const;

export type EngineId = (typeof ENGINE_IDS)[number];

/** One sentence for every finding; `{words}`, `{count}`, `{name}` and the like are filled from the finding's params. */
export type Sentences = Readonly<Record<RuleId | EngineId, string>>;
