/** What a short mail says: paragraphs before its button, the button, and what comes after. */
export interface NoticeMessages {
  readonly confirmJoining: {
    readonly subject: string;
    readonly before: readonly string[];
    readonly button: string;
    readonly after: readonly string[];
  };
  readonly confirmAddress: {
    readonly subject: string;
    readonly before: (address: string) => readonly string[];
    readonly button: string;
    readonly after: readonly string[];
  };
  readonly settingsLink: {
    readonly subject: string;
    readonly before: (minutes: number) => readonly string[];
    readonly button: string;
    readonly after: readonly string[];
  };
  readonly forwardingCode: {
    readonly subject: (code: string | null) => string;
    readonly asks: (provider: string, mailbox: string | null) => string;
    readonly typeCode: string;
    readonly orOpen: string;
    readonly button: (provider: string) => string;
    readonly after: readonly string[];
  };
  readonly singleMailsSetting: {
    readonly subject: string;
    readonly counted: (count: number | null) => string;
    readonly before: readonly string[];
    readonly button: string;
    readonly after: readonly string[];
  };
  readonly replyUnclear: {
    readonly subject: string;
    /** What was understood is kept; what follows was not. */
    readonly before: readonly string[];
    readonly lines: string;
    /** Introduces an example. */
    readonly how: string;
    readonly button: string;
  };
  readonly report: {
    readonly subject: string;
    readonly forward: (to: string) => string;
    /** What LinkedIn reads, line by line. */
    readonly letter: (name: string | null) => readonly string[];
    readonly attached: readonly string[];
    readonly notAttached: readonly string[];
    readonly after: readonly string[];
  };
  readonly erased: {
    readonly subject: string;
    readonly before: readonly string[];
  };
  /** Under a button: for mail programs that do not show it. */
  readonly orCopy: string;
}
