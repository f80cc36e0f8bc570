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
    readonly nothing: string;
    readonly rest: string;
    readonly lines: string;
    readonly example: (words: string) => string;
    readonly button: string;
  };
  readonly erased: {
    readonly subject: string;
    readonly before: readonly string[];
  };
  /** Under a button: for mail programs that do not show it. */
  readonly orCopy: string;
}
