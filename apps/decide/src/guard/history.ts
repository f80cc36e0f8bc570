import type { Decision, DecisionAction } from '@guestlist/model';
import { standingDecision } from '@guestlist/model';
import type { Held } from './suspicion.ts';

type History = readonly Decision[];

/** Takes the decision that holds back, so that the one before it does again. */
export const takenBack = (history: History, at: string): History => {
  const standing = standingDecision(history);
  return changeEach(history, (decision) => (decision === standing ? { ...decision, undoneAt: at } : decision));
};

/** Takes back only what was decided at this moment: the undo of a whole group. */
export const takenBackFrom = (history: History, decidedAt: string, at: string): History =>
  changeEach(history, (decision) =>
    decision.at === decidedAt && decision.undoneAt === undefined ? { ...decision, undoneAt: at } : decision,
  );

/** Lets presses that look like a scanner's count for nothing: decisions are held, an undo is forgotten. */
export const heldBack = (history: History, held: readonly Held[]): History =>
  changeEach(history, (decision) => {
    const isUndoHeld = held.some(({ action, at }) => action === 'undo' && at === decision.undoneAt);
    const again = isUndoHeld ? restored(decision) : decision;
    const press = held.find(({ action, at }) => action === decision.action && at === decision.at);
    const counts = again.newDevice && again.held === undefined;
    return press !== undefined && counts ? { ...again, held: press.reason } : again;
  });

/** Whether the member themselves took this action back once: then a link must not do it again by itself. */
export const wasTakenBack = (history: History, action: DecisionAction): boolean =>
  history.some((decision) => decision.action === action && decision.undoneAt !== undefined);

const restored = ({ undoneAt: _, ...decision }: Decision): Decision => decision;

/** The very same array when nothing changed, so that the store writes nothing. */
const changeEach = (history: History, how: (decision: Decision) => Decision): History => {
  const changed = history.map(how);
  return changed.some((decision, index) => decision !== history[index]) ? changed : history;
};
