import type { QueuedMessage } from './message-files.ts';

/** Which messages wait, which of them are being worked on, and who wants to hear of a new one. */
export const waitingMessages = (messages: readonly QueuedMessage[]) => {
  const waiting = new Map(messages.map((message) => [message.messageId, message]));
  const busy = new Set<string>();
  const listeners: (() => void)[] = [];
  return {
    letGo: (message: QueuedMessage): void => {
      waiting.set(message.messageId, message);
      busy.delete(message.messageId);
      for (const listener of listeners) listener();
    },
    forget: ({ messageId }: QueuedMessage): void => {
      waiting.delete(messageId);
      busy.delete(messageId);
    },
    receive: (max: number): readonly QueuedMessage[] => {
      const now = Date.now();
      const taken: QueuedMessage[] = [];
      for (const message of waiting.values()) {
        if (taken.length >= max) break;
        if (busy.has(message.messageId) || message.visibleAt > now) continue;
        busy.add(message.messageId);
        taken.push(message);
      }
      return taken;
    },
    size: (): number => waiting.size,
    isOpen: (sentBy: number): boolean => {
      const now = Date.now();
      for (const { messageId, sentAt, visibleAt } of waiting.values())
        if (sentAt <= sentBy && (busy.has(messageId) || visibleAt <= now)) return true;
      return false;
    },
    nextVisibleAt: (): number | null => {
      const times = [...waiting.values()]
        .filter(({ messageId }) => !busy.has(messageId))
        .map(({ visibleAt }) => visibleAt);
      return times.length === 0 ? null : Math.min(...times);
    },
    onSend: (listener: () => void): void => void listeners.push(listener),
  };
};
